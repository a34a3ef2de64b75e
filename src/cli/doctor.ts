import { EntenteError } from '../domain/errors.ts';
import { findJdk } from '../graph/local/jdk.ts';
import { findMaven } from '../graph/local/maven.ts';
import { checkModel, checkVersion, ensureModel } from '../graph/store/model.ts';
import { checkFolded } from '../graph/write/renew/renew-folded.ts';
import type { Store } from '../graph/store/store.ts';
import type { Io } from './io.ts';
import { portIsFine } from './listen-address.ts';
import { openStore } from './with-store.ts';

/** One thing looked at. */
interface Finding {
  readonly check: string;
  readonly ok: boolean;
  readonly detail: string;
}

const attempt = async (check: string, work: () => Promise<string> | string): Promise<Finding> => {
  try {
    return { check, ok: true, detail: await work() };
  } catch (error) {
    return { check, ok: false, detail: error instanceof Error ? error.message : String(error) };
  }
};

const notEmpty = async (store: Store): Promise<string> => {
  const [actors] = await store.read('read/actor-total', {});
  const [claims] = await store.read('read/claim-total', {});
  if ((claims?.count ?? 0) === 0)
    throw new EntenteError(
      'NOT_FOUND',
      'The graph is empty; "npm start" or "npx entente load seed/newsweek-2017-11" fills it.',
    );
  return `${actors?.count ?? 0} actors, ${claims?.count ?? 0} claims`;
};

const storeFindings = async (io: Io, repair: boolean): Promise<readonly Finding[]> => {
  let store: Store | undefined;
  let close = (): Promise<void> => Promise.resolve();
  const opened = await attempt('store', async () => {
    const open = await openStore(io);
    ({ store, close } = open);
    return `connected to ${open.how}`;
  });
  if (!store) return [opened];
  const known = store;
  try {
    if (repair) await ensureModel(known);
    return [
      opened,
      await attempt('version', async () => `Neo4j ${await checkVersion(known)}`),
      await attempt('model', async () => {
        await checkModel(known);
        return 'every constraint and index is there';
      }),
      await attempt('names', async () => {
        await checkFolded(known);
        return 'every name is folded as it is asked for';
      }),
      await attempt('data', () => notEmpty(known)),
    ];
  } finally {
    await close();
  }
};

/** `entente doctor`: looks at everything the service needs, explains what is wrong, and with `--repair` adds what the model lacks. */
export const doctor = async (flags: { readonly json?: boolean; readonly repair?: boolean }, io: Io): Promise<void> => {
  const { host, local: machine, port: portSet, storeAddress } = io.settings;
  const isLocal = storeAddress() === null;
  const local = isLocal
    ? [
        await attempt('jdk', async () => {
          const { java, version } = await findJdk(machine.env);
          return `JDK ${version} (${java})`;
        }),
        await attempt('maven', () => `Maven (${findMaven(machine.env).mvn})`),
      ]
    : [];
  const port = await attempt('port', () => portIsFine(host, portSet()));
  const findings = [...local, port, ...(await storeFindings(io, flags.repair ?? false))];
  if (flags.json) await io.out(`${JSON.stringify({ findings })}\n`);
  else
    for (const { check, ok, detail } of findings)
      await io.out(`${ok ? 'ok   ' : 'WRONG'}  ${check.padEnd(8)} ${detail}\n`);
  const wrong = findings.filter(({ ok }) => !ok).length;
  if (wrong > 0)
    throw new EntenteError('STORE_UNAVAILABLE', `${wrong} of ${findings.length} checks found something wrong.`);
};
