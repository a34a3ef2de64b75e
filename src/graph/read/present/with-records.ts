import { toStoredActor } from '../../mapping/actor.ts';
import { toClaim, toSource } from '../../mapping/claim.ts';
import type { Fragments } from '../../statements/generated-catalogue.ts';
import type { Properties } from '../../statements/rows.ts';
import type { Below, Records } from '../view.ts';

/** Told of records that were read along with ties, so that nobody reads them again. */
export type TakeRecords = (records: Records) => void;

/** The parameters of `cypher/fragments/records-of-ties.cypher`. */
export const belowParams = ({ claims, sources, actors }: Below): Fragments['records-of-ties'] => ({
  withClaims: claims,
  withSources: sources,
  withActors: actors,
});

interface Answer {
  readonly rows: readonly Properties[];
  readonly claims: readonly Properties[];
  readonly sources: readonly Properties[];
  readonly actors: readonly Properties[];
}

/** Hands on the records of an answer that has rows and records in one; returns the rows. */
export const rowsOf = ([answer]: readonly Answer[], take: TakeRecords): readonly Properties[] => {
  if (!answer) return [];
  take({
    claims: answer.claims.map(toClaim),
    sources: answer.sources.map(toSource),
    actors: answer.actors.map(toStoredActor),
  });
  return answer.rows;
};

/** The tie of a row. */
export const tieIn = (row: Properties): Properties => row['tie'] as Properties;
