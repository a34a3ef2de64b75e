import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { expect } from 'vitest';
import { runVerb } from '../../src/cli.ts';
import { createIo } from '../../src/cli/io.ts';
import { packageRoot } from '../../src/graph/package-root.ts';
import { testAddress } from './store.ts';

/** What a run of the command line left behind. */
export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export type Environment = Readonly<Record<string, string | undefined>>;

export interface RunOptions {
  /** Over ours; undefined takes a variable away. */
  readonly env?: Environment;
}

const OURS = /^(NEO4J_|ENTENTE_|PORT$|HOST$|FORCE_COLOR$|NO_COLOR$|NODE_OPTIONS$|VITEST)/;

/** The world without what would change the command line's mind; the cache of Neo4j's files stays. */
const plainEnvironment = (): Environment =>
  Object.fromEntries(Object.entries(process.env).filter(([name]) => !OURS.test(name) || name === 'ENTENTE_CACHE'));

/** The store of this test run, as the variables that name it. */
export const storeEnvironment = (): Environment => {
  const { uri, username, password } = testAddress();
  return { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password, PORT: '0' };
};

/** A command line under way. */
export interface Running {
  readonly child: ChildProcess;
  readonly done: Promise<Ran>;
  /** Resolves with standard error so far once it holds a text; rejects when the run ends without it. */
  readonly says: (text: string | RegExp) => Promise<string>;
}

const ENTENTE = join(packageRoot(), 'src/entente.mjs');

export const startCli = (args: readonly string[], { env = {} }: RunOptions = {}): Running => {
  const child = spawn(process.execPath, [ENTENTE, ...args], {
    cwd: packageRoot(),
    env: { ...plainEnvironment(), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output = { stdout: '', stderr: '' };
  const waiting = new Set<() => void>();
  for (const name of ['stdout', 'stderr'] as const)
    child[name].setEncoding('utf8').on('data', (text: string) => {
      output[name] += text;
      for (const look of waiting) look();
    });
  // A developer's change of src/ while the tests run is compiled by whichever run comes first; that is not its answer.
  const done = once(child, 'close').then(([code]): Ran => ({
    code: code as number | null,
    stdout: output.stdout,
    stderr: output.stderr.replace(
      /^(Another process is installing or compiling; waiting for it …\n|Compiling …\n)+/,
      '',
    ),
  }));
  const says = (text: string | RegExp): Promise<string> =>
    new Promise((resolve, reject) => {
      const look = (): void => {
        if (typeof text === 'string' ? !output.stderr.includes(text) : !text.test(output.stderr)) return;
        waiting.delete(look);
        resolve(output.stderr);
      };
      waiting.add(look);
      look();
      void done.then(({ code }) => {
        reject(new Error(`it ended with ${code} and never said ${text}:\n${output.stderr}`));
      });
    });
  return { child, done, says };
};

/** A stream that keeps what is written to it. */
const keeping = (): { readonly stream: Writable; readonly kept: () => string } => {
  const chunks: Buffer[] = [];
  const stream = new Writable({
    write: (chunk: Buffer, _, written) => {
      chunks.push(chunk);
      written();
    },
  });
  return { stream, kept: () => Buffer.concat(chunks).toString('utf8') };
};

/**
 * Runs `entente …` to its end against the store of this worker, in this process: as `src/cli.ts` does, but for signals and the
 * ways in and out of a process, for which there is {@link startCli}. Nothing may have colours: it is no terminal.
 */
export const runCli = async (args: readonly string[], { env = {} }: RunOptions = {}): Promise<Ran> => {
  const [out, err] = [keeping(), keeping()];
  const merged = { ...plainEnvironment(), ...storeEnvironment(), ...env };
  const set = Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== undefined));
  const io = createIo(new AbortController().signal, {
    env: set,
    stdout: out.stream,
    stderr: Object.assign(err.stream, { isTTY: false }),
  });
  const code = await runVerb([process.execPath, ENTENTE, ...args], io);
  const ran = { code, stdout: out.kept(), stderr: err.kept() };
  // eslint-disable-next-line no-control-regex
  expect(ran.stdout + ran.stderr).not.toMatch(/\x1b/);
  return ran;
};

/** Standard output as the one JSON value that it is. */
export const jsonOf = ({ stdout }: Ran): unknown => JSON.parse(stdout);
