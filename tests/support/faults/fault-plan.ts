import { setTimeout as sleep } from 'node:timers/promises';
import type { BoltProxy, Fate, Passing } from '../bolt-proxy.ts';
import type { Random } from './random.ts';

const PLACES = ['BEGIN', 'RUN', 'PULL', 'COMMIT'] as const;
const KINDS = [
  ...[
    'cut',
    'cut',
    'cut',
    'cut',
    'cut-after',
    'cut-after',
    'cut-after',
    'cut-after',
    'reset',
    'reset',
    'reset',
    'reset',
  ],
  ...['delay', 'delay', 'delay', 'slices', 'slices', 'flapping', 'login', 'login', 'fails', 'fails'],
  // Neo4j keeps the lock of a change that it hears no more of, and all others wait.
  ...['stall', 'black hole', 'black hole for all'],
] as const;

/** One thing that breaks, and where. */
export interface Fault {
  readonly kind: (typeof KINDS)[number];
  readonly message: Passing['message'];
  readonly side: Passing['side'];
  /** It breaks the first, second … such message. */
  readonly nth: number;
}

export const randomFault = (random: Random): Fault => {
  const [kind, message] = [random.pick(KINDS), random.pick(PLACES)];
  const side = random.pick(['request', 'reply'] as const);
  // A transaction begins and commits once.
  const nth = message === 'RUN' || message === 'PULL' ? 1 + random.below(4) : 1;
  return { kind, message, side: kind === 'fails' ? 'reply' : side, nth };
};

export const placeOf = ({ kind, message, side }: Fault): string => `${kind} at ${message} ${side}`;

const COMMIT_FAILS = { fails: 'Neo.DatabaseError.Transaction.TransactionCommitFailed', says: 'It failed.' };
const RUN_FAILS = { fails: 'Neo.TransientError.Transaction.DeadlockDetected', says: 'Each waits for the other.' };

/** How long what breaks all connections lasts. */
const LASTS_MS = 150;

const fateOf = ({ kind, message }: Fault, proxy: BoltProxy, connection: number): Fate => {
  if (kind === 'delay') return 40;
  if (kind === 'fails') return message === 'COMMIT' ? COMMIT_FAILS : RUN_FAILS;
  if (kind === 'black hole') {
    proxy.freeze(connection);
    return 'stall';
  }
  if (kind === 'black hole for all') {
    proxy.freeze();
    void sleep(LASTS_MS).then(() => {
      proxy.thaw();
    });
    return 'stall';
  }
  if (kind === 'flapping') {
    void flap(proxy);
    return 'cut';
  }
  // The next connection ends at its login, too.
  return kind === 'login' ? 'reset' : kind;
};

const flap = async (proxy: BoltProxy): Promise<void> => {
  for (let times = 0; times < 3; times += 1) {
    proxy.cut();
    await sleep(LASTS_MS / 3);
    proxy.mend();
    await sleep(LASTS_MS / 10);
  }
};

/** Breaks it once. @returns what says whether it has broken */
export const arm = (proxy: BoltProxy, fault: Fault): (() => boolean) => {
  let seen = 0;
  let hasBroken = false;
  let breaksLogin = false;
  proxy.fateOf = ({ message, side, connection }) => {
    if (breaksLogin && message === 'LOGON') {
      breaksLogin = false;
      return 'reset';
    }
    if (hasBroken || message !== fault.message || side !== fault.side) return 'pass';
    seen += 1;
    if (seen < fault.nth) return 'pass';
    hasBroken = true;
    breaksLogin = fault.kind === 'login';
    return fateOf(fault, proxy, connection);
  };
  return () => hasBroken;
};

export const heal = async (proxy: BoltProxy): Promise<void> => {
  proxy.fateOf = () => 'pass';
  proxy.thaw();
  proxy.mend();
  await sleep(0);
};
