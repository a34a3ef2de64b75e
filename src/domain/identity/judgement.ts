import { hashOf } from '../claims/claim-id.ts';
import type { ActorId } from '../ids.ts';
import { compareText } from '../order.ts';

/** What a person found about two actors of ours: one and the same, two, or not to be told. */
export const VERDICTS = ['SAME_AS', 'NOT_SAME_AS', 'UNSURE'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** A line of the ledger about identity: added and withdrawn, never edited or deleted. */
export interface Judgement {
  readonly id: string;
  readonly verdict: Verdict;
  /** The canonical actor of both when they are the same. */
  readonly keep: ActorId;
  readonly other: ActorId;
  /** Who judged. */
  readonly judge: string;
  readonly reason: string;
  /** ISO 8601 in UTC. */
  readonly recordedAt: string;
  /** Null while it stands. */
  readonly withdrawnAt: string | null;
  readonly withdrawnBy: string | null;
  readonly withdrawnBecause: string | null;
}

export type JudgementContent = Pick<Judgement, 'verdict' | 'keep' | 'other' | 'judge' | 'reason'>;

/** The two, in order of id, as one text. */
export const pairOf = ({ keep, other }: Pick<Judgement, 'keep' | 'other'>): string => [keep, other].sort().join(' ');

/**
 * The same judgement by the same judge for the same reason is one, however often it is sent.
 * @param withdrawn how many like it were withdrawn before: judged again, it is another
 */
export const judgementId = ({ verdict, keep, other, judge, reason }: JudgementContent, withdrawn: number): string =>
  hashOf([verdict, keep, other, judge, reason, withdrawn], 32);

/** The canonical actor of each actor that judgements make the same as another, its own included; other actors are not in it. */
export type Canonical = ReadonlyMap<ActorId, ActorId>;

/**
 * The canonical actor of each actor that a judgement says is the same as another; sameness is transitive. Of those that are the
 * same it is the one that most judgements keep, and of several the first by id: the order of judgements does not matter.
 * @param standing judgements that were not withdrawn; those with another verdict are passed over
 */
export const canonicalOf = (standing: readonly Pick<Judgement, 'verdict' | 'keep' | 'other'>[]): Canonical => {
  const same = standing.filter(({ verdict }) => verdict === 'SAME_AS');
  const sets = new Map<ActorId, Set<ActorId>>();
  const kept = new Map<ActorId, number>();
  for (const { keep, other } of same) {
    const union = new Set([...(sets.get(keep) ?? [keep]), ...(sets.get(other) ?? [other])]);
    for (const id of union) sets.set(id, union);
    kept.set(keep, (kept.get(keep) ?? 0) + 1);
  }
  const canonical = new Map<ActorId, ActorId>();
  for (const [id, set] of sets) {
    const [first] = [...set].sort((a, b) => (kept.get(b) ?? 0) - (kept.get(a) ?? 0) || compareText(a, b));
    canonical.set(id, first ?? id);
  }
  return canonical;
};

/**
 * A standing judgement that two are not the same while others make them so, however many are between.
 * @returns null when the judgements agree
 */
export const findContradiction = <Content extends Pick<Judgement, 'verdict' | 'keep' | 'other'>>(
  standing: readonly Content[],
): Content | null => {
  const canonical = canonicalOf(standing);
  const canonicalId = (id: ActorId): ActorId => canonical.get(id) ?? id;
  return (
    standing.find(
      ({ verdict, keep, other }) => verdict === 'NOT_SAME_AS' && canonicalId(keep) === canonicalId(other),
    ) ?? null
  );
};
