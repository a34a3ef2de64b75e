import type { OracleTie } from './derive.ts';
import { byStart } from './derived-answer.ts';
import { EVER, fromTo, holdsThroughout, stretchesOf } from './when.ts';
import { signOfAll } from './words.ts';

export interface OraclePeriod {
  readonly from: string | null;
  readonly to: string | null;
  readonly sign: number;
  readonly certainty: 'CERTAIN' | 'POSSIBLE';
  readonly ties: readonly OracleTie[];
}

/** Everything between two actors, and its timeline stretch by stretch. */
export const dyadByOracle = (
  all: readonly OracleTie[],
  a: string,
  b: string,
): { readonly ties: readonly OracleTie[]; readonly timeline: readonly OraclePeriod[] } => {
  const ends = [a, b].sort().join();
  const ties = all.filter((tie) => tie.type !== 'HOLDS' && [tie.subject, tie.object].sort().join() === ends);
  const periods: { start: number; end: number; may: readonly OracleTie[]; sure: readonly OracleTie[] }[] = [];
  for (const stretch of stretchesOf(ties, EVER)) {
    const may = ties.filter((tie) => holdsThroughout(tie, stretch, false));
    const sure = ties.filter((tie) => holdsThroughout(tie, stretch, true));
    const last = periods.at(-1);
    const ids = (own: readonly OracleTie[]): string => own.map(({ id }) => id).join();
    if (last?.end === stretch.start && ids(last.may) === ids(may) && ids(last.sure) === ids(sure))
      last.end = stretch.end;
    else if (may.length > 0) periods.push({ ...stretch, may, sure });
  }
  return {
    ties: [...ties].sort(byStart),
    timeline: periods.map(({ may, sure, ...stretch }) => ({
      ...fromTo(stretch),
      sign: signOfAll(may),
      certainty: sure.length > 0 ? 'CERTAIN' : 'POSSIBLE',
      ties: [...may].sort((x, y) => (x.id < y.id ? -1 : 1)),
    })),
  };
};
