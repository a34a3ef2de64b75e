import { expect, it } from 'vitest';
import { fullDisk } from '../../support/faults/full-disk.ts';

it('A disk that becomes full loses no change that was said to be made, and the data are readable when there is room again', async ({
  skip,
}) => {
  const ended = await fullDisk();
  if (ended === null) {
    skip('No small disk can be mounted here.');
    return;
  }
  expect(ended.problems).toEqual([]);
  expect(ended.acknowledged).toBeGreaterThanOrEqual(2);
}, 300_000);
