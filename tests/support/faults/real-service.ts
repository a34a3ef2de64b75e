import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { packageRoot } from '../../../src/graph/package-root.ts';
import { findFreePorts } from '../../../src/graph/local/free-ports.ts';
import { findRunningLocal } from '../../../src/graph/local/running.ts';
import { PATIENT } from '../../../src/graph/store/connection.ts';
import { Store } from '../../../src/graph/store/store.ts';

export const TOKEN = 'Vq3-real-faults-7Yt9-write-token-Lk2';

/** `entente serve` as it ships, with the packs that ship, as a process of its own that can be killed and started again. */
export class RealService {
  readonly home: string;
  readonly port: number;
  readonly #report: (line: string) => void;
  #child: ChildProcess | null = null;

  private constructor(home: string, port: number, report: (line: string) => void) {
    this.home = home;
    this.port = port;
    this.#report = report;
  }

  static async start(home: string, report: (line: string) => void): Promise<RealService> {
    const { http: port } = await findFreePorts();
    const service = new RealService(home, port, report);
    await service.start();
    return service;
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  get pid(): number {
    const pid = this.#child?.pid;
    if (pid === undefined) throw new Error('the service does not run');
    return pid;
  }

  /** The number of the process of its Neo4j. */
  get neo4jPid(): number {
    const running = JSON.parse(readFileSync(join(this.home, 'running.json'), 'utf8')) as { neo4j: { pid: number } };
    return running.neo4j.pid;
  }

  async start(): Promise<void> {
    const child = spawn(process.execPath, [join(packageRoot(), 'src/entente.mjs'), 'serve'], {
      env: {
        ...process.env,
        ENTENTE_HOME: this.home,
        PORT: String(this.port),
        ENTENTE_HEALTH_PORT: '0',
        ENTENTE_WRITE_TOKEN: TOKEN,
        ENTENTE_LOG_LEVEL: 'error',
      },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    this.#child = child;
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      this.#report(text.trimEnd());
    });
    const ended = once(child, 'exit').then(([code]) => {
      throw new Error(`the service ended with ${String(code)} before it answered`);
    });
    ended.catch(() => undefined);
    await Promise.race([this.untilReady(), ended]);
  }

  async untilReady(): Promise<void> {
    for (;;) {
      const isReady = await fetch(`${this.url}/readyz`).then(
        ({ ok }) => ok,
        () => false,
      );
      if (isReady) return;
      await sleep(100);
    }
  }

  /** Sends a signal, and waits for the end when it is one that ends. */
  async signal(name: 'SIGTERM' | 'SIGKILL' | 'SIGSTOP' | 'SIGCONT'): Promise<void> {
    const child = this.#child;
    if (child === null || child.exitCode !== null || child.signalCode !== null) return;
    const exited = once(child, 'exit');
    child.kill(name);
    if (name === 'SIGTERM' || name === 'SIGKILL') {
      await exited;
      this.#child = null;
    }
  }

  /** Its store, past the service. */
  async openStore(): Promise<Store> {
    const running = await findRunningLocal(this.home);
    if (running === null) throw new Error(`no Neo4j runs on ${this.home}`);
    const { boltUri: uri, username, password } = running;
    return new Store({ uri, username, password, database: null }, { patience: PATIENT });
  }
}
