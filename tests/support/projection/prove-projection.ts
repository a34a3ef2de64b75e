import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { filterOf } from '../../../src/api/questions/tie-where.ts';
import { leastOf, scopeOf } from '../../../src/api/questions/scope.ts';
import type { PathWhere } from '../../../src/api/questions/wheres.ts';
import type { ActorId } from '../../../src/domain/ids.ts';
import { deriveGraph } from '../../../src/domain/ties/derive.ts';
import type { SupportForm } from '../../../src/domain/ties/types.ts';
import { isRunOfDays } from '../../../src/domain/time/question.ts';
import type { Records } from '../../../src/graph/write/load/records.ts';
import { contracted } from '../../../src/paths/contracted-port.ts';
import { findKBestPaths } from '../../../src/paths/k-best-paths.ts';
import { type Level, LEVEL_NAMES } from '../../../src/paths/strength.ts';
import { projectedNeighbours } from '../../../src/projection/projected-neighbours.ts';
import { projectTies, type ProjectedTies } from '../../../src/projection/projected-ties.ts';
import { deriveByOracle, type OracleTie } from '../oracle/derive.ts';
import { mentionsAmong } from '../oracle/mentions.ts';
import { belongingToBoth } from '../oracle/parts.ts';
import { answerByOracle, type AskedPaths } from '../oracle/paths.ts';
import { runOf } from '../oracle/when.ts';
import { aPathQuestion } from '../random-ties.ts';
import { someSharingRecords } from '../random-sharing.ts';

/** What came about while the projection was proved. */
export interface ProjectionProof {
  readonly graphs: number;
  readonly different: number;
  readonly seen: {
    asked: number;
    answered: number;
    more: number;
    paths: number;
    dated: number;
    overDays: number;
    withParts: number;
  };
  /** The first few, as text. */
  readonly differences: readonly string[];
}

const QUESTIONS_A_GRAPH = 50;
const MOST_DIFFERENCES = 3;

/** One random ledger: as it is projected, and as the oracle derives it. */
interface World {
  readonly projected: ProjectedTies;
  readonly ties: readonly OracleTie[];
  readonly kindOf: (actor: string) => string | null;
  readonly mentionsOf: (actor: string) => number;
}

const worldOf = ({ claims, sources, actors }: Records): World => {
  const pure = deriveGraph(claims, {
    findSource: (wanted) => sources.find(({ id }) => id === wanted) ?? null,
    findActor: (wanted) => actors.find(({ id }) => id === wanted) ?? null,
  });
  const mentionsOf = mentionsAmong(claims);
  return {
    projected: projectTies(pure.ties, mentionsOf),
    ties: deriveByOracle(claims, sources, actors),
    kindOf: (actor) => actors.find(({ id }) => id === actor)?.kind ?? null,
    mentionsOf,
  };
};

/** The paths as they are found in memory. */
const foundIn = async ({ projected, ties, kindOf }: World, { from, to, first, orderBy, where }: AskedPaths) => {
  const asked = where as PathWhere;
  const scope = scopeOf(asked);
  const { sign, ...filter } = filterOf(asked, scope);
  const port = projectedNeighbours(
    projected,
    {
      ...filter,
      sign: null,
      form: (asked.form ?? null) as SupportForm | null,
      against: (asked.against ?? null) as ActorId | null,
    },
    asked.direction ?? 'ANY',
  );
  const avoid = new Set((asked.avoid ?? []) as readonly ActorId[]);
  const parts = where.includeParts ? belongingToBoth([from, to], [...ties], kindOf, runOf(where)) : [];
  const wholes = parts.map(({ members }, end) => ({
    id: [from, to][end] as ActorId,
    parts: new Set((members as readonly ActorId[]).filter((id) => !avoid.has(id))),
  }));
  const { paths, hasMore, truncated } = await findKBestPaths(wholes.length > 0 ? contracted(port, wholes) : port, {
    from: from as ActorId,
    to: to as ActorId,
    first,
    order: orderBy,
    maxHops: where.maxHops,
    avoid,
    through: (asked.through ?? null) as ActorId | null,
    sign,
    maxHostileHops: asked.maxHostileHops ?? null,
    commonDay: isRunOfDays(scope.question),
    least: LEVEL_NAMES.indexOf(leastOf(scope)) as Level,
  });
  return {
    paths: paths.map(({ certainty, ...path }) => ({ ...path, certainty: LEVEL_NAMES[certainty] })),
    hasMore,
    truncated,
  };
};

/** The same by listing every path. */
const listedIn = ({ ties, kindOf, mentionsOf }: World, asked: AskedPaths) => {
  const { nodes, hasMore } = answerByOracle(
    ties.filter(({ type }) => type !== 'HOLDS'),
    asked,
    { kindOf, mentionsOf },
  );
  return {
    paths: nodes.map(({ actors, certainty, confidence }) => ({ actors, certainty, confidence })),
    hasMore,
    truncated: false,
  };
};

/**
 * Asks random ledgers for paths, found in memory and listed by the oracle.
 * @param questions how many at least
 */
export async function proveProjection(
  seed: number,
  questions: number,
  report: (asked: number) => void = () => undefined,
): Promise<ProjectionProof> {
  const seen = { asked: 0, answered: 0, more: 0, paths: 0, dated: 0, overDays: 0, withParts: 0 };
  const differences: string[] = [];
  let graphs = 0;
  let different = 0;
  for (; seen.asked < questions; graphs++) {
    const [records] = fc.sample(someSharingRecords, { seed: seed + graphs, numRuns: 1 }) as [Records];
    const world = worldOf(records);
    const question = fc.tuple(aPathQuestion(records.actors.map(({ id }) => id)), fc.nat(5));
    for (const [plain, chance] of fc.sample(question, { seed: seed + graphs, numRuns: QUESTIONS_A_GRAPH })) {
      const asked = chance === 0 ? { ...plain, where: { ...plain.where, includeParts: true } } : plain;
      const [found, listed] = [await foundIn(world, asked), listedIn(world, asked)];
      if (!isDeepStrictEqual(found, listed) && ++different <= MOST_DIFFERENCES)
        differences.push(
          `seed ${seed + graphs}, ${JSON.stringify(asked)}\nfound ${JSON.stringify(found)}\nlisted ${JSON.stringify(listed)}`,
        );
      seen.asked++;
      if (found.paths.length > 0) seen.answered++;
      if (found.hasMore) seen.more++;
      if (asked.where.validAt ?? asked.where.validDuring) seen.dated++;
      if (asked.where.validDuring && found.paths.length > 0) seen.overDays++;
      if (chance === 0 && found.paths.length > 0) seen.withParts++;
      seen.paths += found.paths.length;
    }
    report(seen.asked);
  }
  return { graphs, different, seen, differences };
}
