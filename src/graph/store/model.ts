import { EntenteError } from '../../domain/errors.ts';
import { TIE_TYPE_NAMES } from '../../domain/ties/types.ts';
import { ofEachTieType } from '../statements/tie-type-texts.ts';
import { listStatements } from '../statements/statements.ts';
import type { Store } from './store.ts';
import { ensureLedgerHead } from '../write/ledger.ts';
import { renewMergedLate } from '../write/renew/renew-merged.ts';
import { renewDerivation } from '../write/renew/renew-derivation.ts';
import { renewFolded } from '../write/renew/renew-folded.ts';
import { renewRanks } from '../write/renew/renew-ranks.ts';
import { renewProperties } from '../write/renew/renew-properties.ts';

/** The oldest Neo4j that knows the Cypher we write (labels and types as parameters). */
const OLDEST = [5, 26] as const;

const NAME = /^CREATE (?:\w+ )?(?:CONSTRAINT|INDEX) (\w+) IF NOT EXISTS/;

/** The constraints and indexes of `cypher/model`, by name. */
export const modelObjects = (): readonly { readonly name: string; readonly text: string }[] =>
  listStatements('model').flatMap(({ name: file, text: written }) =>
    ofEachTieType(written).map((text) => {
      const name = NAME.exec(text)?.[1];
      if (!name) throw new EntenteError('STATEMENT_INVALID', `${file}: does not create a named constraint or index`);
      return { name, text };
    }),
  );

/**
 * Creates the constraints and indexes that are not there yet, and waits until all are ready; what an earlier release stored
 * gets what it lacks, and names that an older rule folded are folded anew.
 */
export const ensureModel = async (store: Store): Promise<void> => {
  const missing = new Set(await listMissingModelObjects(store));
  // Before their indexes, which are the sign that it was done.
  if (RANKED.some((name) => missing.has(name))) await renewRanks(store);
  const texts = modelObjects().flatMap(({ name, text }) => (missing.has(name) ? [text] : []));
  if (texts.length > 0) await store.runModel(texts);
  if (missing.size > 0) await store.runPlain('CALL db.awaitIndexes(300)');
  if (missing.has('ledger_id')) await ensureLedgerHead(store);
  if (missing.has('claim_tie_key')) await renewProperties(store);
  await renewDerivation(store, () => new Date());
  await renewMergedLate(store, () => new Date());
  await renewFolded(store);
};

/** The indexes that contain what an earlier release did not store. */
const RANKED = TIE_TYPE_NAMES.map((type) => `${type.toLowerCase()}_by_rank`);

/** Names of constraints and indexes that are not there or not ready, in order. */
export const listMissingModelObjects = async (store: Store): Promise<readonly string[]> => {
  const there = new Set(
    (await store.read('read/model-objects', {})).filter(({ state }) => state === 'ONLINE').map(({ name }) => name),
  );
  return modelObjects()
    .map(({ name }) => name)
    .filter((name) => !there.has(name));
};

/**
 * @param missing names of constraints and indexes that are not there
 * @throws EntenteError CONSTRAINT_MISSING naming each
 */
export const refuseMissing = (missing: readonly string[]): void => {
  if (missing.length > 0)
    throw new EntenteError(
      'CONSTRAINT_MISSING',
      `The store lacks ${missing.length === 1 ? 'a constraint or index' : `${missing.length} constraints or indexes`} that the model needs: ` +
        `${missing.join(', ')}. Run "npx entente doctor --repair", or "npx entente load" of any pack, to create what is missing.`,
    );
};

/** @throws EntenteError CONSTRAINT_MISSING naming each */
export const checkModel = async (store: Store): Promise<void> => {
  refuseMissing(await listMissingModelObjects(store));
};

/** @throws EntenteError STORE_TOO_OLD */
export const checkVersion = async (store: Store): Promise<string> => {
  const [server] = await store.read('read/server-version', {});
  const version = server?.version ?? '0';
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1]))
    throw new EntenteError('STORE_TOO_OLD', `This is Neo4j ${version}; Entente needs ${OLDEST.join('.')} or newer.`);
  return version;
};
