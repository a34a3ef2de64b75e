import type { SpokenParticipant } from './spoken-entry.ts';

/** Whether these are rival accounts of who stood on one side: all on the same, and nobody names two of them. */
export function areRivals(alleged: readonly SpokenParticipant[]): boolean {
  const sides = new Set(alleged.map((each) => each.sides.join()));
  const sayers = alleged.flatMap(({ sources }) => sources.map(({ text }) => text));
  return (
    alleged.length > 1 &&
    sides.size === 1 &&
    !sides.has('') &&
    alleged.every(({ sources }) => sources.length > 0) &&
    new Set(sayers).size === sayers.length
  );
}
