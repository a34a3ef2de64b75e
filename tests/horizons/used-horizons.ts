import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../src/graph/package-root.ts';
import type { MeasurementName } from './measurements.ts';

/**
 * The horizon, in days, that stands for the tie types of a measurement: the measured one, rounded down where that is a round
 * figure.
 *
 * PLUG IN HERE: read these five from `HORIZONS` of src/domain/ties/horizons.ts and delete `serviceHasHorizons`.
 */
export function usedHorizon(name: MeasurementName): number {
  return USED[name];
}

const USED: Readonly<Record<MeasurementName, number>> = {
  'alliances of states': 1_825,
  rivalries: 3_650,
  'tenures of leaders': 515,
  'external support': 236,
  'armed conflict': 250,
};

/** False until the service has its table of horizons: then nothing is used yet, and the printed table says so. */
export const serviceHasHorizons = (): boolean => existsSync(join(packageRoot(), 'src/domain/ties/horizons.ts'));
