import { setTimeout as sleep } from 'node:timers/promises';
import { auditGraph } from '../../../src/graph/audit.ts';
import { PATIENT, type Patience, type StoreAddress } from '../../../src/graph/store/connection.ts';
import { Store } from '../../../src/graph/store/store.ts';
import { loadRecords } from '../../../src/graph/write/load/load-records.ts';
import { BoltProxy } from '../bolt-proxy.ts';
import { anActor, LOAD, recordsOf } from '../records.ts';
import { aSource } from '../claims.ts';
import { Random } from './random.ts';
import { ACTORS, type Lane, runSchedule } from './schedule.ts';

/** Short, so that what hangs is given up soon. */
const SHORT: Patience = { connectMs: 800, pingMs: 800, readMs: 800, writeMs: 1_000 };
const LANES = 6;
/** More than a store has connections: were one never given back, they would not all be answered. */
const ALL_CONNECTIONS = 50;

export interface Outcome {
  readonly schedules: number;
  /** How often each thing broke, by kind and place. */
  readonly broke: ReadonlyMap<string, number>;
  /** How often each failure was told. */
  readonly codes: ReadonlyMap<string, number>;
  readonly problems: readonly string[];
  readonly seconds: number;
}

export interface SchedulesAsked {
  readonly address: StoreAddress;
  readonly seed: number;
  readonly from: number;
  readonly count: number;
  /** No schedule begins later than this. */
  readonly mostSeconds?: number;
  readonly report?: (line: string) => void;
}

const openLane = async (address: StoreAddress, direct: Store): Promise<Lane> => {
  const proxy = await BoltProxy.open(address.uri);
  const store = new Store({ ...address, uri: proxy.uri }, { patience: SHORT });
  return { proxy, store, direct };
};

/** What is to hold of a store that nobody uses any more. */
const idleProblems = async ({ store, proxy }: Lane): Promise<readonly string[]> => {
  const pings = Array.from({ length: ALL_CONNECTIONS }, () => store.patient().read('read/ping', {}));
  const answered = (await Promise.allSettled(pings)).filter(({ status }) => status === 'fulfilled').length;
  await store.close();
  await proxy.close();
  return answered === ALL_CONNECTIONS ? [] : [`the pool is idle: ${answered} of ${ALL_CONNECTIONS} connections`];
};

const OPEN = "SHOW TRANSACTIONS YIELD currentQuery, status WHERE NOT currentQuery STARTS WITH 'SHOW' RETURN status";

/** Neo4j ends what we were cut off from, by the time that it was told. */
const openTransactions = async (direct: Store): Promise<number> => {
  for (let left = 20; ; left -= 1) {
    const { length } = await direct.runPlain(OPEN);
    if (length === 0 || left === 0) return length;
    await sleep(500);
  }
};

/** Runs schedules, several at a time against one store, which nobody else uses; then looks at that store as a whole. */
export const runSchedules = async (asked: SchedulesAsked): Promise<Outcome> => {
  const { address, seed, from, count, mostSeconds = Infinity, report = () => undefined } = asked;
  const direct = new Store(address, { patience: PATIENT });
  const [broke, codes] = [new Map<string, number>(), new Map<string, number>()];
  const problems: string[] = [];
  const tally = (counts: Map<string, number>, keys: readonly string[]): void => {
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  };
  const actors = ACTORS.map((id) => anActor(id));
  await loadRecords(direct, recordsOf([], { actors, sources: [aSource('newspaper')] }), LOAD);
  const lanes = await Promise.all(Array.from({ length: LANES }, () => openLane(address, direct)));
  const begun = performance.now();
  let [next, done] = [from, 0];
  const work = async (lane: Lane): Promise<void> => {
    while (next < from + count && performance.now() - begun < mostSeconds * 1_000) {
      const schedule = next;
      next += 1;
      const ran = await runSchedule(lane, schedule, Random.of(seed, schedule));
      tally(broke, ran.broke);
      tally(codes, ran.codes);
      problems.push(...ran.problems.map((problem) => `schedule ${schedule} of seed ${seed}: ${problem}`));
      done += 1;
      if (done % 500 === 0)
        report(`${done} schedules, ${problems.length} problems, ${Math.round((performance.now() - begun) / 1_000)} s`);
    }
  };
  await Promise.all(lanes.map(work));
  const seconds = (performance.now() - begun) / 1_000;
  problems.push(...(await Promise.all(lanes.map(idleProblems))).flat());
  const open = await openTransactions(direct);
  if (open > 0) problems.push(`no transaction of ours is left: ${open}`);
  problems.push(...(await auditGraph(direct)).map((one) => `the audit is empty: ${JSON.stringify(one)}`));
  await direct.close();
  return { schedules: done, broke, codes, problems, seconds };
};
