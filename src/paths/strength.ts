/**
 * How strong a hop is: how certain it is and then how confident one may be of it, as one number that orders as the pair does.
 *
 *     CERTAIN 0.9 > CERTAIN 0.2 > CERTAIN, unknown > LIKELY 0.9 > … > POSSIBLE, unknown
 *
 * A confidence is only ever multiplied by a power of two, so that none is changed and the pair can be read back exactly.
 */
export function strengthOf(level: Level, confidence: number | null): number {
  return SCALE[level] * (confidence === null ? UNKNOWN : Math.max(confidence, ZERO));
}

/** Index of a certainty, the strongest last: POSSIBLE 0, LIKELY 1, CERTAIN 2. */
export type Level = 0 | 1 | 2;

export const LEVEL_NAMES = ['POSSIBLE', 'LIKELY', 'CERTAIN'] as const;

/** The strongest first. */
export const LEVELS: readonly Level[] = [2, 1, 0];

/** Below every hop's. */
export const WEAKEST = 0;

/** What stands for an unknown confidence, and for one of zero: both below every other that grades can give. */
const UNKNOWN = 2 ** -70;
const ZERO = 2 ** -60;
const SCALE = [2 ** -200, 2 ** -100, 1] as const;

/** @param strength what {@link strengthOf} gave */
export const levelOf = (strength: number): Level =>
  strength >= SCALE[2] * UNKNOWN ? 2 : strength >= SCALE[1] * UNKNOWN ? 1 : 0;

/** @returns null when it is unknown */
export const confidenceOf = (strength: number): number | null => {
  const scaled = strength / SCALE[levelOf(strength)];
  if (scaled === UNKNOWN) return null;
  return scaled === ZERO ? 0 : scaled;
};
