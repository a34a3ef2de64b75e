import { EntenteError } from '../domain/errors.ts';
import { CLAIM_ID, type ClaimId } from '../domain/ids.ts';
import { findNearest } from '../domain/nearest.ts';
import { claimsOfSource } from '../graph/read/claims-of-source.ts';
import type { Store } from '../graph/store/store.ts';
import { retireInBatches } from '../graph/write/claims/retire-batches.ts';
import { edgesWords } from './edges-words.ts';
import type { Io } from './io.ts';
import { withStore } from './with-store.ts';

export interface RetireFlags {
  readonly source?: string;
  readonly claim?: readonly string[];
  readonly reason: string;
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

const LONGEST_REASON = 500;
/** Sources among which the nearest to a wrong id is looked for. */
const MOST_KNOWN = 100_000;
const MOST_NAMED = 5;

const reasonOf = ({ reason }: RetireFlags): string => {
  const why = reason.trim();
  if (why === '' || [...why].length > LONGEST_REASON)
    throw new EntenteError('USAGE', `--reason: a reason has 1 to ${LONGEST_REASON} characters.`);
  return why;
};

/** @throws EntenteError NOT_FOUND, with the id that was probably meant */
const checkSource = async (store: Store, source: string): Promise<void> => {
  const [found] = await store.read('read/sources-by-id', { ids: [source] });
  if (found) return;
  const known = (await store.read('read/source-ids', { limit: MOST_KNOWN })).map(({ id }) => id);
  const within = known.filter((id) => id.includes(source)).slice(0, MOST_NAMED);
  const near = findNearest(source, known);
  const meant = within.length > 0 ? within : near === null ? [] : [near];
  const hint = meant.length === 0 ? 'entente export sources lists them' : `did you mean ${meant.join(', ')}?`;
  throw new EntenteError('NOT_FOUND', `--source: there is no source "${source}"; ${hint}`);
};

/** Those of these claims that stand. @throws EntenteError USAGE or NOT_FOUND when one of them cannot be a claim, or is none */
const standingOf = async (store: Store, given: readonly string[]): Promise<readonly ClaimId[]> => {
  const ids = [...new Set(given)];
  const wrong = ids.find((id) => !CLAIM_ID.test(id));
  if (wrong !== undefined)
    throw new EntenteError('USAGE', `--claim: "${wrong}" is no id of a claim; it has 32 hexadecimal digits.`);
  const claims = (await store.read('read/claims-by-id', { ids })).map(({ claim }) => claim);
  const known = new Set(claims.map(({ id }) => id));
  const missing = ids.filter((id) => !known.has(id));
  if (missing.length > 0)
    throw new EntenteError('NOT_FOUND', `--claim: there is no claim ${missing.slice(0, MOST_NAMED).join(', ')}.`);
  return claims.filter(({ retiredAt }) => (retiredAt ?? null) === null).map(({ id }) => id as ClaimId);
};

async function* pagesOf(store: Store, { source, claim = [] }: RetireFlags): AsyncGenerator<readonly ClaimId[]> {
  if (source === undefined) yield await standingOf(store, claim);
  else for await (const page of claimsOfSource(store, source, 'STANDING')) yield page.map(({ id }) => id);
}

const count = (claims: number): string => (claims === 1 ? 'One claim' : `${claims} claims`);

/** `entente retire`: withdraws all that stands of a document, or single claims. Nothing is deleted. */
export const retire = async (flags: RetireFlags, io: Io): Promise<void> => {
  const reason = reasonOf(flags);
  const { source, claim = [] } = flags;
  if ((source === undefined) === (claim.length === 0))
    throw new EntenteError('USAGE', 'Name what to retire: --source ID, or --claim ID….');
  const of = source === undefined ? '' : ` of ${source}`;
  await withStore(
    io,
    async ({ store }) => {
      if (source !== undefined) await checkSource(store, source);
      if (flags.dryRun) {
        let standing = 0;
        for await (const ids of pagesOf(store, flags)) standing += ids.length;
        io.say(`${count(standing)}${of} would be retired. Nothing was written.`);
        if (flags.json) await io.out(`${JSON.stringify({ wouldRetire: standing, dryRun: true })}\n`);
        return;
      }
      const { retired, edges } = await retireInBatches(store, pagesOf(store, flags), reason, {
        now: () => new Date(),
        signal: io.signal,
        onProgress: (done) => {
          io.progress(`${done} claims retired`);
        },
      });
      io.say(
        retired === 0
          ? `Nothing changed; no claim${of} stood.`
          : `${count(retired)}${of} retired; ${edgesWords(edges)}.`,
      );
      if (flags.json) await io.out(`${JSON.stringify({ retired, edges })}\n`);
    },
    'finish',
  );
};
