/** What a client asks for, by its signature byte. */
const REQUESTS = {
  0x01: 'HELLO',
  0x02: 'GOODBYE',
  0x0f: 'RESET',
  0x10: 'RUN',
  0x11: 'BEGIN',
  0x12: 'COMMIT',
  0x13: 'ROLLBACK',
  0x2f: 'DISCARD',
  0x3f: 'PULL',
  0x54: 'TELEMETRY',
  0x66: 'ROUTE',
  0x6a: 'LOGON',
  0x6b: 'LOGOFF',
} as const;

const RECORD = 0x71;
const [FAILURE, IGNORED] = [0x7f, 0x7e];

/** A text of up to 255 bytes. */
const text = (said: string): Buffer => Buffer.concat([Buffer.from([0xd0, Buffer.byteLength(said)]), Buffer.from(said)]);

const framed = (message: Buffer): Buffer => {
  const length = Buffer.alloc(2);
  length.writeUInt16BE(message.length);
  return Buffer.concat([length, message, Buffer.from([0, 0])]);
};

/** What Neo4j sends when a request fails, to drivers of before and after Bolt 5.7. */
export const failureFrame = (code: string, message: string): Buffer => {
  const status = { gql_status: '50N42', description: message, message, code, neo4j_code: code };
  const fields = Object.entries(status).flat().map(text);
  return framed(Buffer.concat([Buffer.from([0xb1, FAILURE, 0xa0 + fields.length / 2]), ...fields]));
};

/** What it sends to requests after one that failed, until it is told to go on. */
export const ignoredFrame = (): Buffer => framed(Buffer.from([0xb0, IGNORED]));

export type BoltRequest = (typeof REQUESTS)[keyof typeof REQUESTS];

/** One whole part of a conversation. */
export interface Frame {
  readonly bytes: Buffer;
  /** The request that it is, or that it ends the answer to; null: a part of the handshake, or a row of an answer. */
  readonly message: BoltRequest | null;
  /** Whether it is a row of an answer. */
  readonly isRow?: boolean;
}

/** The server offers its versions and the client chooses one, where both know this way; else the server chooses one of four. */
const MANIFEST = 0x0000_01ff;

/** Where a number of 7 bits a byte ends; null when it is not all there yet. */
const varintEnd = (bytes: Buffer, start: number): number | null => {
  for (let at = start; at < bytes.length; at += 1) if (bytes.readUInt8(at) < 0x80) return at + 1;
  return null;
};

const offerEnd = (bytes: Buffer): number | null => (bytes.length < 20 ? null : 20);

/** A manifest has a count of versions, each of four bytes, and the capabilities. */
const choiceEnd = (bytes: Buffer): number | null => {
  if (bytes.length < 4) return null;
  if (bytes.readUInt32BE(0) !== MANIFEST) return 4;
  const counted = varintEnd(bytes, 4);
  if (counted === null) return null;
  const versions = counted + 4 * bytes.readUInt8(4);
  return bytes.length <= versions ? null : varintEnd(bytes, versions);
};

const confirmationEnd = (bytes: Buffer): number | null => (bytes.length < 5 ? null : varintEnd(bytes, 4));

/** A message is chunks with their lengths before them, and an empty one at its end; one that is only that keeps a connection awake. */
const messageEnd = (bytes: Buffer): number | null => {
  let at = 0;
  while (at + 2 <= bytes.length) {
    const length = bytes.readUInt16BE(at);
    at += 2 + length;
    if (length === 0) return at;
  }
  return null;
};

/** Cuts the two directions of a connection into whole parts, however the network splits them. */
export class Conversation {
  #fromClient = Buffer.alloc(0);
  #fromServer = Buffer.alloc(0);
  /** What is still to come of the handshake from each side. */
  readonly #clientSteps = [offerEnd];
  readonly #serverSteps = [choiceEnd];
  /** Asked and not yet answered, in order: that is how the server answers. */
  readonly #asked: BoltRequest[] = [];

  *fromClient(bytes: Buffer): Generator<Frame> {
    this.#fromClient = Buffer.concat([this.#fromClient, bytes]);
    for (;;) {
      const step = this.#clientSteps[0];
      const end = (step ?? messageEnd)(this.#fromClient);
      if (end === null) return;
      const frame = this.#fromClient.subarray(0, end);
      this.#fromClient = this.#fromClient.subarray(end);
      this.#clientSteps.shift();
      const message = step || end === 2 ? null : (REQUESTS[frame.readUInt8(3) as keyof typeof REQUESTS] ?? null);
      if (message !== null && message !== 'GOODBYE') this.#asked.push(message);
      yield { bytes: frame, message };
    }
  }

  *fromServer(bytes: Buffer): Generator<Frame> {
    this.#fromServer = Buffer.concat([this.#fromServer, bytes]);
    for (;;) {
      const step = this.#serverSteps[0];
      const end = (step ?? messageEnd)(this.#fromServer);
      if (end === null) return;
      const frame = this.#fromServer.subarray(0, end);
      this.#fromServer = this.#fromServer.subarray(end);
      if (step && frame.readUInt32BE(0) === MANIFEST) this.#clientSteps.push(confirmationEnd);
      this.#serverSteps.shift();
      const isMessage = !step && end > 2;
      const isRow = isMessage && frame.readUInt8(3) === RECORD;
      yield { bytes: frame, message: isMessage && !isRow ? (this.#asked.shift() ?? null) : null, isRow };
    }
  }
}
