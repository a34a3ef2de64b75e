import { hashOf } from '../claims/claim-id.ts';
import type { ActorId } from '../ids.ts';
import { byNumber, compareText, inTurn } from '../order.ts';

/** What a person found about two actors of ours: the same actor, two different ones, or impossible to tell. */
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
  /** Null while it is valid. */
  readonly withdrawnAt: string | null;
  readonly withdrawnBy: string | null;
  readonly withdrawnBecause: string | null;
}

export type JudgementContent = Pick<Judgement, 'verdict' | 'keep' | 'other' | 'judge' | 'reason'>;

/** The two, in order of id, as one text. */
export const pairOf = ({ keep, other }: Pick<Judgement, 'keep' | 'other'>): string => [keep, other].sort().join(' ');

/**
 * The same judgement by the same judge for the same reason has one id, however often it is sent.
 * @param withdrawn how many judgements like it were withdrawn before; when it is made again, it has a new id
 */
export const judgementId = ({ verdict, keep, other, judge, reason }: JudgementContent, withdrawn: number): string =>
  hashOf([verdict, keep, other, judge, reason, withdrawn], 32);

/** The canonical actor of each actor that is merged with another; a canonical actor has itself. Other actors are not in it. */
export type Canonical = ReadonlyMap<ActorId, ActorId>;

/**
 * The canonical actor of each actor that a judgement says is the same as another; sameness is transitive. Among actors that are
 * the same, the canonical one is the one that most judgements keep; among several of those, the first by id. So the order of
 * judgements does not matter.
 * @param standing judgements that were not withdrawn; those with another verdict are ignored
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
  const mostKeptFirst = inTurn(
    byNumber((id: ActorId) => -(kept.get(id) ?? 0)),
    compareText,
  );
  const canonical = new Map<ActorId, ActorId>();
  for (const [id, set] of sets) {
    const [first] = [...set].sort(mostKeptFirst);
    canonical.set(id, first ?? id);
  }
  return canonical;
};

/**
 * A standing judgement that two actors are not the same although others make them the same, however many actors are between.
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
