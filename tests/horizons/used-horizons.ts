import { HORIZONS } from '../../src/domain/ties/horizons.ts';
import type { MeasurementName } from './measurements.ts';

/** The horizon, in days, that the service uses for the tie types of a measurement. */
export function usedHorizon(name: MeasurementName): number {
  return USED[name];
}

const USED: Readonly<Record<MeasurementName, number>> = {
  'alliances of states': HORIZONS.pledgeBetweenStates.days,
  rivalries: HORIZONS.rivalry.days,
  'tenures of leaders': HORIZONS.command.days,
  'external support': HORIZONS.support.days,
  'armed conflict': HORIZONS.fighting.days,
};
