import { distinct } from '../../domain/group.ts';
import type { SourceId } from '../../domain/ids.ts';
import type { Source } from '../../domain/records.ts';
import type { StoredClaim } from '../../graph/mapping/claim.ts';
import { sourcesById } from '../../graph/read/actors.ts';
import { listClaims } from '../../graph/read/claims.ts';
import { claimFilter } from './claims.ts';
import type { Context } from './context.ts';
import { pagesOf } from './reading-all.ts';
import { NO_SCOPE, withKnown } from './scope.ts';
import type { ClaimWhere } from './wheres.ts';

/** A claim with the documents it names. */
export interface SourcedClaim {
  readonly claim: StoredClaim;
  /** By id: the claim's source, what it came through, and what its evidence stands in. */
  readonly documents: ReadonlyMap<string, Source>;
}

const PAGE = 500;

/** Every claim that qualifies, in order of id, each with its documents, which are asked for once a page. */
export async function wholeClaims(context: Context, where: ClaimWhere): Promise<AsyncIterable<SourcedClaim>> {
  const { known } = await withKnown(context, NO_SCOPE, where);
  const filter = await claimFilter(context, where, known);
  const read = (last: StoredClaim | null, limit: number) => listClaims(context.store, filter, last?.id ?? null, limit);
  return (async function* () {
    for await (const claims of pagesOf(read, PAGE)) {
      const ids = distinct(claims.flatMap(documentsOf));
      const documents = new Map((await sourcesById(context.store, ids)).map((source) => [source.id as string, source]));
      for (const claim of claims) yield { claim, documents };
    }
  })();
}

const documentsOf = ({ source, via, evidence }: StoredClaim): readonly SourceId[] => [
  source,
  ...via,
  ...evidence.map(({ document }) => document),
];
