import { appendFileSync, chmodSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';

/** One line of the journal. */
export type JournalEntry = Readonly<Record<string, unknown>>;

/** Keeps what was changed and what was refused, and never takes a line back. */
export interface Journal {
  readonly write: (entry: JournalEntry) => void;
  /**
   * The first refusal of a kind to an address has a line of its own; more in the same minute are one line with their number, so
   * that nobody can fill the disk by asking.
   */
  readonly refuse: (kind: string, address: string, entry: JournalEntry) => void;
  readonly close: () => void;
}

export const NO_JOURNAL: Journal = { write: () => undefined, refuse: () => undefined, close: () => undefined };

const MINUTE_MS = 60_000;
/** Kinds and addresses that are told apart in one minute. */
const MOST_KEYS = 1_000;

interface Refusals {
  readonly kind: string;
  readonly address: string;
  count: number;
}

/**
 * A journal in a file of JSON lines, which only its owner can read.
 * @param failed told, once, that a line could not be written; the service goes on
 */
export function openJournal(path: string, now: () => Date, failed: (error: unknown) => void): Journal {
  let broken = false;
  let more = new Map<string, Refusals>();
  const append = (entry: JournalEntry): void => {
    try {
      appendFileSync(path, `${JSON.stringify({ time: now().toISOString(), ...entry })}\n`, { mode: 0o600 });
      broken = false;
    } catch (error) {
      if (!broken) failed(error);
      broken = true;
    }
  };
  try {
    mkdirSync(dirname(path), { recursive: true });
    appendFileSync(path, '', { mode: 0o600 });
    chmodSync(path, 0o600);
  } catch (error) {
    broken = true;
    failed(error);
  }
  const flush = (): void => {
    const ended = more;
    more = new Map();
    for (const { kind, address, count } of ended.values())
      if (count > 0) append({ what: 'refusals', kind, address, count });
  };
  const timer = setInterval(flush, MINUTE_MS).unref();
  return {
    write: append,
    refuse: (kind, address, entry) => {
      const from = more.size < MOST_KEYS || more.has(`${kind} ${address}`) ? address : 'others';
      const key = `${kind} ${from}`;
      const known = more.get(key);
      if (known) known.count += 1;
      else {
        more.set(key, { kind, address: from, count: 0 });
        append({ what: 'refusal', kind, address: from, ...entry });
      }
    },
    close: () => {
      clearInterval(timer);
      flush();
    },
  };
}
