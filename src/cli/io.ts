import { EntenteError } from '../domain/errors.ts';
import { readSettings, type Settings } from './settings.ts';

/** What a verb may use of the world: data goes to `out`, everything else to `say`. */
export interface Io {
  readonly settings: Settings;
  /** Writes data to standard output; resolves when it may go on. */
  readonly out: (text: string) => Promise<void>;
  /** Whether data went to standard output: then it is the whole of it, and a failure adds nothing there. */
  readonly hasOutput: () => boolean;
  /** Writes a line for people to standard error. */
  readonly say: (line: string) => void;
  /** Rewrites the line in progress on a terminal; elsewhere says it now and then. */
  readonly progress: (line: string) => void;
  /** Whether standard error is a terminal, which a person reads. */
  readonly isTerminal: boolean;
  /** Aborted when the user interrupts. */
  readonly signal: AbortSignal;
}

/** Where a verb's words go, and what it finds set: a process, or a test's stand-in for one. */
export interface Surroundings {
  readonly env: NodeJS.ProcessEnv;
  readonly stdout: Pick<NodeJS.WriteStream, 'write'>;
  readonly stderr: Pick<NodeJS.WriteStream, 'write' | 'isTTY'>;
}

const PROGRESS_EVERY_MS = 2_000;

export const createIo = (signal: AbortSignal, { env, stdout, stderr }: Surroundings = process): Io => {
  let lastProgress = 0;
  let output = false;
  let open = false;
  const say = (line: string): void => {
    if (open) stderr.write('\n');
    open = false;
    stderr.write(`${line}\n`);
  };
  return {
    settings: readSettings(env),
    out: (text) =>
      new Promise((resolve, reject) => {
        output = true;
        stdout.write(text, (error) => {
          if (error) reject(error);
          else resolve();
        });
      }),
    hasOutput: () => output,
    isTerminal: stderr.isTTY,
    say,
    progress: (line) => {
      if (stderr.isTTY) {
        stderr.write(`\r\x1b[K${line}`);
        open = true;
      } else if (Date.now() - lastProgress >= PROGRESS_EVERY_MS) {
        lastProgress = Date.now();
        stderr.write(`${line}\n`);
      }
    },
    signal,
  };
};

/** A failure as people see it, and the exit code. A bug of ours shows its stack only when `ENTENTE_DEBUG` is set. */
export const explainFailure = (
  error: unknown,
  { showsStacks }: Pick<Settings, 'showsStacks'>,
): { readonly text: string; readonly exit: number } => {
  if (error instanceof EntenteError) {
    const debug = showsStacks ? `\n${error.stack ?? ''}\n${String(error.cause ?? '')}` : '';
    return { text: `entente: ${error.message}${debug}`, exit: error.exitCode };
  }
  const detail = showsStacks && error instanceof Error ? `\n${error.stack ?? ''}` : '';
  const message = error instanceof Error ? error.message : String(error);
  return { text: `entente: this is a bug of ours: ${message}${detail}`, exit: 1 };
};

/** `{"error": {"code": …, "message": …}}` on one line, for `--json`; with candidates or suggestions where there are any. */
export const failureJson = (error: unknown): string =>
  JSON.stringify({
    error: {
      code: error instanceof EntenteError ? error.code : 'INTERNAL',
      message: error instanceof Error ? error.message : String(error),
      ...(error instanceof EntenteError ? error.choices : {}),
    },
  });
