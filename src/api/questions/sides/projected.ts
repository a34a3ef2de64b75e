import { toCore } from '../../../analytics/signed/core.ts';
import {
  type LeftOut,
  type ProjectedTie,
  type Projection,
  type ProjectionRule,
  projectTies,
} from '../../../analytics/signed/projection.ts';
import { EntenteError } from '../../../domain/errors.ts';
import { groupBy } from '../../../domain/group.ts';
import type { ActorId, TieId } from '../../../domain/ids.ts';
import { originOf } from '../../../domain/ties/confidence.ts';
import { makesDaysCertain } from '../../../domain/ties/tie-key.ts';
import type { Tie } from '../../../domain/ties/tie.ts';
import type { Question } from '../../../domain/time/bounds.ts';
import type { StoredClaim } from '../../../graph/mapping/claim.ts';
import type { Context } from '../context.ts';
import { mustLoad } from '../loaders.ts';
import type { SidedTies } from './sided-ties.ts';
import { MOST_DYADS, type ProjectionAsked } from './sides-where.ts';

/** A scope with one sign for each dyad. */
export interface Sides extends SidedTies {
  readonly rule: ProjectionRule;
  readonly isWeighted: boolean;
  readonly projection: Projection;
  readonly tieOf: (id: string) => Tie;
}

/** Two actors with one sign between them. */
export interface SignedDyad {
  readonly a: ActorId;
  readonly b: ActorId;
  readonly sign: -1 | 1;
  readonly weight: number;
  /** Those that speak for the sign, and those that speak for the other one, in order of id. */
  readonly ties: readonly Tie[];
  readonly contrary: readonly Tie[];
}

/** Makes one sign for each dyad of some ties of a scope, as often as asked: what it needs of claims is read before. */
export type Project = (ties: readonly Tie[], question: Question) => Projection;

/** @throws EntenteError BAD_USER_INPUT for more than {@link MOST_DYADS} */
export async function projectSides(context: Context, sided: SidedTies, asked: ProjectionAsked): Promise<Sides> {
  const project = await projectorOf(context, sided, asked);
  const projection = project(sided.ties, sided.scope.question);
  return { ...sided, ...ruleOf(asked), projection, tieOf: findIn(sided.ties) };
}

/** What is asked, with its defaults. */
export const ruleOf = ({ rule, weighted }: ProjectionAsked) => ({
  rule: rule ?? ('NET_OF_CLAIMS' as const),
  isWeighted: weighted ?? false,
});

/** Ties by id. */
export const findIn = (ties: readonly Tie[]): Sides['tieOf'] => {
  const known = new Map<string, Tie>(ties.map((tie) => [tie.id, tie]));
  return (id) => known.get(id) as Tie;
};

export const projectorOf = async (
  context: Context,
  { ties, leastTies }: Pick<SidedTies, 'ties' | 'leastTies'>,
  asked: ProjectionAsked,
): Promise<Project> => {
  const { rule, isWeighted } = ruleOf(asked);
  const counted = isWeighted ? ties : rule === 'NET_OF_CLAIMS' ? disputed(ties) : [];
  const origins = await originsOf(context, counted);
  return (own, question) => {
    const given = own.map((tie): ProjectedTie => ({
      id: tie.id,
      subject: tie.subject,
      object: tie.object,
      sign: tie.sign,
      origins: origins.get(tie.id) ?? [],
      lastDay: rule === 'LAST_EVENT' ? lastDayOf(tie, question) : null,
    }));
    const projection = toCore(projectTies(given, rule, isWeighted), leastTies);
    const dyads = projection.graph.ties.length;
    if (dyads > MOST_DYADS)
      throw new EntenteError(
        'BAD_USER_INPUT',
        `The scope has ${dyads} dyads; sides are found among ${MOST_DYADS} at most. Name fewer actors, or fewer types.`,
      );
    return projection;
  };
};

/** The ties of dyads that have both signs: of others the claims need not be counted. */
const disputed = (ties: readonly Tie[]): readonly Tie[] =>
  [
    ...groupBy(ties, ({ subject, object }) =>
      subject < object ? `${subject} ${object}` : `${object} ${subject}`,
    ).values(),
  ]
    .filter((own) => own.some(({ sign }) => sign === 1) && own.some(({ sign }) => sign === -1))
    .flat();

/** Who says so of each tie: of one that is certain on some day, the origins of the claims that make it so. */
const originsOf = async (
  { loaders }: Context,
  ties: readonly Tie[],
): Promise<ReadonlyMap<TieId, readonly string[]>> => {
  const claims = await Promise.all(
    ties.map(({ claimIds }) => Promise.all(claimIds.map((id) => mustLoad(loaders.claim, id)))),
  );
  const all = claims.flat();
  const documents = new Set(all.flatMap(({ via, source }) => [via.at(-1) ?? source]));
  const sources = await Promise.all([...documents].map((id) => mustLoad(loaders.source, id)));
  const found = new Map(sources.map((source) => [source.id, source]));
  const counts = (tie: Tie) => (claim: StoredClaim) => tie.neverCertain || makesDaysCertain(claim);
  return new Map(
    ties.map((tie, at) => [
      tie.id,
      (claims[at] ?? []).filter(counts(tie)).map((claim) => originOf(claim, (id) => found.get(id) ?? null)),
    ]),
  );
};

/** The last day, until the question's last, on which a tie is said to have held; null: none is said. */
const lastDayOf = ({ attested }: Tie, { last }: Question): number | null => {
  const days = attested.filter(({ from }) => from <= last).map(({ to }) => Math.min(to - 1, last));
  return days.length === 0 ? null : Math.max(...days);
};

/** The dyad of a tie of the graph. */
export const dyadAt = (
  { projection: { actors, graph, sources }, tieOf, ties }: Pick<Sides, 'projection' | 'tieOf' | 'ties'>,
  at: number,
): SignedDyad => {
  const tie = graph.ties[at];
  if (!tie) throw new EntenteError('INTERNAL', `There is no tie ${at} in the graph of sides.`);
  const [a, b] = [actors[tie.a] as ActorId, actors[tie.b] as ActorId];
  const contrary = ties.filter(
    ({ subject, object, sign }) =>
      sign === -tie.sign && ((subject === a && object === b) || (subject === b && object === a)),
  );
  return { a, b, sign: tie.sign, weight: tie.weight, ties: (sources[at] ?? []).map(tieOf), contrary };
};

/** How many dyads are left out for each reason, most first. */
export const countLeftOut = (leftOut: readonly LeftOut[]): readonly { because: LeftOut['because']; dyads: number }[] =>
  [...groupBy(leftOut, ({ because }) => because)]
    .map(([because, own]) => ({ because, dyads: own.length }))
    .sort((one, other) => other.dyads - one.dyads || (one.because < other.because ? -1 : 1));

/** The place of an actor in the graph. @throws EntenteError NOT_FOUND */
export const ordinalOf = ({ actors }: Projection, id: ActorId): number => {
  const at = actors.indexOf(id);
  if (at !== -1) return at;
  throw new EntenteError(
    'NOT_FOUND',
    `${id} has no place in the graph of this scope: it has no tie with a sign there, or fewer ties than leastTies.`,
  );
};
