import { expect, it } from 'vitest';
import { dayOf } from '../../../src/domain/time/day.ts';
import { ribbonOf } from '../../../src/explorer/drawing/ribbon.ts';
import { timeScale } from '../../../src/explorer/drawing/time-scale.ts';

const scale = timeScale({ first: dayOf(2013, 1, 1), end: dayOf(2014, 1, 1) }, 365, false);

it('writes the sign of a stretch as a letter where there is room, and leaves a gap where nothing is known', () => {
  const stripes = ribbonOf(
    [
      { from: null, to: '2013-02-01', sign: 1, certainty: 'CERTAIN' },
      { from: '2013-03-01', to: '2013-03-05', sign: -1, certainty: 'LIKELY' },
      { from: '2013-03-05', to: null, sign: 0, certainty: 'LIKELY' },
      { from: '2015-01-01', to: null, sign: 1, certainty: 'LIKELY' },
    ],
    scale,
  );
  expect(stripes.map(({ x, width, mark, isMarked }) => [Math.round(x), Math.round(width), mark, isMarked])).toEqual([
    [0, 31, '+', true],
    [59, 4, '−', false],
    [63, 302, '○', true],
  ]);
});
