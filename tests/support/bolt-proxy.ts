import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';
import { setImmediate as polled, setTimeout as sleep } from 'node:timers/promises';
import { type BoltRequest, Conversation, failureFrame, type Frame, ignoredFrame } from './bolt-frames.ts';

/** A whole message on its way through a {@link BoltProxy}. */
export interface Passing {
  /** Number of the connection, from 1. */
  readonly connection: number;
  readonly message: BoltRequest;
  /** `request`: from us to Neo4j. `reply`: what ends Neo4j's answer to that request, whether it succeeded or not. */
  readonly side: 'request' | 'reply';
  /** The first, second … of that message and side since the proxy opened. */
  readonly nth: number;
}

/**
 * What becomes of a message. `cut`: it does not arrive, and the connection is closed. `cut-after`: it arrives, then the connection is
 * closed. `reset`: it does not arrive, and both ends get a reset. `stall`: neither it nor anything after it arrives that way, and the
 * connection stays open (half-open: the other way goes on). `slices`: it arrives byte by byte. A number: it arrives that many milliseconds
 * later. `fails`: of a reply; Neo4j did what it was asked for, and it is told as a failure of Neo4j with that code.
 */
export type Fate =
  | 'pass'
  | 'cut'
  | 'cut-after'
  | 'reset'
  | 'stall'
  | 'slices'
  | number
  | { readonly fails: string; readonly says: string };

export interface BoltProxyOptions {
  /** Left out: everything passes. */
  readonly fateOf?: (passing: Passing) => Fate;
}

/**
 * Stands between the driver and a real Neo4j and understands as much Bolt as it takes to break a connection at a message that is
 * named: `fateOf` is asked of every request and of the end of every reply, and may be replaced at any time.
 */
export class BoltProxy {
  fateOf: (passing: Passing) => Fate;
  /** All that has passed or was to pass, in order. */
  readonly seen: Passing[] = [];
  readonly #server: Server;
  readonly #target: URL;
  readonly #links = new Set<Link>();
  readonly #counts = new Map<string, number>();
  #isFrozen = false;
  #isCut = false;
  #connections = 0;

  private constructor(target: string, { fateOf = () => 'pass' }: BoltProxyOptions) {
    this.#target = new URL(target);
    this.fateOf = fateOf;
    this.#server = createServer((client) => {
      this.#accept(client);
    });
  }

  /** @param target `bolt://127.0.0.1:PORT` */
  static async open(target: string, options: BoltProxyOptions = {}): Promise<BoltProxy> {
    const proxy = new BoltProxy(target, options);
    await new Promise<void>((done) => proxy.#server.listen(0, '127.0.0.1', done));
    return proxy;
  }

  /** Where the driver is to connect. */
  get uri(): string {
    return `bolt://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** Connections that we hold open now. */
  get open(): number {
    return [...this.#links].filter(({ isHeld }) => isHeld).length;
  }

  /**
   * Lets nothing through on any connection, or on that one; new ones are accepted. Neither side hears that the other closed, as with a
   * machine that was unplugged.
   */
  freeze(connection?: number): void {
    if (connection === undefined) this.#isFrozen = true;
    for (const link of this.#links) if (connection === undefined || link.connection === connection) link.stall();
  }

  /** Lets new connections through; those that were frozen stay so, as those of a machine that was unplugged. */
  thaw(): void {
    this.#isFrozen = false;
  }

  /** Resets every connection, and every new one until {@link mend}. */
  cut(): void {
    this.#isCut = true;
    this.reset();
  }

  mend(): void {
    this.#isCut = false;
  }

  /** Resets every connection; new ones are accepted. */
  reset(): void {
    for (const link of this.#links) link.reset();
  }

  async close(): Promise<void> {
    const closed = new Promise((done) => this.#server.close(done));
    this.reset();
    await closed;
  }

  #accept(client: Socket): void {
    if (this.#isCut) {
      client.resetAndDestroy();
      return;
    }
    this.#connections += 1;
    const connection = this.#connections;
    const server = connect(Number(this.#target.port), this.#target.hostname);
    const link = new Link(connection, client, server, (message, side) => {
      const key = `${message} ${side}`;
      const nth = (this.#counts.get(key) ?? 0) + 1;
      this.#counts.set(key, nth);
      const passing = { connection, message, side, nth };
      this.seen.push(passing);
      return this.fateOf(passing);
    });
    this.#links.add(link);
    if (this.#isFrozen) link.stall();
  }
}

/** One connection through the proxy. */
class Link {
  readonly connection: number;
  readonly #client: Socket;
  readonly #server: Socket;
  #isStalled = false;

  constructor(
    connection: number,
    client: Socket,
    server: Socket,
    fateOf: (message: BoltRequest, side: Passing['side']) => Fate,
  ) {
    this.connection = connection;
    this.#client = client;
    this.#server = server;
    for (const socket of [client, server]) socket.setNoDelay(true).on('error', () => undefined);
    client.once('close', () => {
      if (!this.#isStalled) server.destroy();
    });
    server.once('close', () => {
      if (!this.#isStalled) client.destroy();
    });
    const conversation = new Conversation();
    this.#pass(
      client,
      server,
      (bytes) => conversation.fromClient(bytes),
      (message) => fateOf(message, 'request'),
    );
    this.#pass(
      server,
      client,
      (bytes) => conversation.fromServer(bytes),
      (message) => fateOf(message, 'reply'),
    );
  }

  get isHeld(): boolean {
    return !this.#client.destroyed;
  }

  stall(): void {
    this.#isStalled = true;
  }

  reset(): void {
    this.#server.resetAndDestroy();
    this.#client.resetAndDestroy();
  }

  /** One direction: whole messages in their order. */
  #pass(
    from: Socket,
    to: Socket,
    framesOf: (bytes: Buffer) => Iterable<Frame>,
    fateOf: (message: BoltRequest) => Fate,
  ): void {
    let isStalled = false;
    let hasFailed = false;
    const deliver = async ({ bytes, message, isRow }: Frame): Promise<void> => {
      if (isStalled || this.#isStalled || to.destroyed) return;
      const fate = message === null ? 'pass' : fateOf(message);
      if (message === 'RESET') hasFailed = false;
      if (hasFailed) {
        if (!isRow) to.write(ignoredFrame());
      } else if (typeof fate === 'object') {
        hasFailed = true;
        to.write(failureFrame(fate.fails, fate.says));
      } else if (fate === 'cut') this.#end();
      else if (fate === 'reset') this.reset();
      else if (fate === 'stall') isStalled = true;
      else if (fate === 'cut-after')
        to.write(bytes, () => {
          this.#end();
        });
      else if (fate === 'slices')
        for (const byte of bytes) {
          to.write(Buffer.from([byte]));
          await polled();
        }
      else {
        if (typeof fate === 'number') await sleep(fate);
        to.write(bytes);
      }
    };
    let last = Promise.resolve();
    from.on('data', (bytes: Buffer) => {
      for (const frame of framesOf(bytes)) last = last.then(() => deliver(frame));
    });
  }

  #end(): void {
    this.#server.end();
    this.#client.destroy();
  }
}
