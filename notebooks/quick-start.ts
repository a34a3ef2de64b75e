// The quick start with nothing but fetch: ties as a table, one answer walked back to its sources, a picture in a file.
//
//   npx tsx notebooks/quick-start.ts [where the picture goes]
//
// Asks the service that ENTENTE_URL names; without it, one is started on a free port with the seed packs, and stopped again.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

interface Service {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

const WELCOME = /GraphQL +(\S+)\/graphql[\s\S]*Stop with/;

/** What the service says of where it listens. @throws Error with its own last words when it ends instead */
const listening = (service: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    let said = '';
    service.stderr?.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      const url = WELCOME.exec(said)?.[1];
      if (url !== undefined) resolve(url);
    });
    service.once('error', reject);
    service.once('exit', () => {
      reject(new Error(`The service did not start.\n${said.slice(-1_000)}`));
    });
  });

const startService = async (): Promise<Service> => {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const home = mkdtempSync(join(tmpdir(), 'entente-quick-start-'));
  const service = spawn(process.execPath, ['src/entente.mjs', 'serve'], {
    cwd: root,
    // No NEO4J_URI: a Neo4j that somebody else runs may hold other data, and is not ours to write to.
    env: { ...process.env, NEO4J_URI: '', HOST: '127.0.0.1', PORT: '0', ENTENTE_HOME: home },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const stop = async (): Promise<void> => {
    if (service.exitCode === null && service.kill()) await once(service, 'exit');
    rmSync(home, { recursive: true, force: true });
  };
  try {
    console.error('Starting a service with the seed packs; this may take a minute …');
    return { url: await listening(service), stop };
  } catch (error) {
    await stop();
    throw error;
  }
};

const get = async (url: string): Promise<string> => {
  const answer = await fetch(url);
  const text = await answer.text();
  if (!answer.ok) throw new Error(text.trim());
  return text;
};

/** The `data` of a GraphQL answer. @throws Error with what the service says */
const ask = async <Data>(url: string, query: string, variables: object): Promise<Data> => {
  const answer = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await answer.json()) as { data?: Data; errors?: readonly { readonly message: string }[] };
  if (data === undefined || errors !== undefined)
    throw new Error(errors?.map(({ message }) => message).join('; ') ?? `The service answered ${answer.status}.`);
  return data;
};

interface Tie {
  readonly subject: string;
  readonly type: string;
  readonly object: string;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly origins: number;
}

interface Explained {
  readonly paths: { readonly nodes: readonly { readonly certainty: string; readonly explanation: string }[] };
}

const EXPLAIN = `query Explain($a: ID!, $b: ID!, $day: PartialDate) {
  paths(from: $a, to: $b, first: 1, where: { validAt: $day, certainty: CERTAIN, sign: POSITIVE }) {
    ... on Paths { nodes { certainty explanation } }
  }
}`;

const quickStart = async (url: string, file: string): Promise<void> => {
  console.log('Ties of Iran that certainly held at some time in 2017:');
  const ties = JSON.parse(await get(`${url}/export/ties.json?actor=iran&validAt=2017&certainty=CERTAIN`)) as Tie[];
  const rows = ties.map(({ subject, type, object, validFrom, validTo, origins }) => {
    return { subject, type, object, validFrom, validTo, origins };
  });
  console.table(rows);

  console.log(
    'Through whom the United States and the Popular Mobilization Forces were on one side in July 2017, and who says so:',
  );
  const ends = { a: 'united-states', b: 'popular-mobilization-forces', day: '2017-07' };
  const { paths } = await ask<Explained>(url, EXPLAIN, ends);
  for (const { certainty, explanation } of paths.nodes) console.log(`${certainty}: ${explanation}`);

  writeFileSync(file, await get(`${url}/picture.svg?paths=${ends.a},${ends.b}&validAt=${ends.day}&first=3`));
  console.log('The same as a picture is in the file.');
};

const given = process.env['ENTENTE_URL'];
const service: Service = given ? { url: given, stop: () => Promise.resolve() } : await startService();
try {
  await quickStart(service.url, process.argv[2] ?? 'united-states-and-pmf.svg');
} finally {
  await service.stop();
}
