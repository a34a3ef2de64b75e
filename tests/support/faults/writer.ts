import { setTimeout as sleep } from 'node:timers/promises';
import { type RealService, TOKEN } from './real-service.ts';

const CHANGE = `mutation ($input: [ClaimInput!]!) { recordClaims(input: $input) { created issues { problem } } }`;
const FORMS = ['WEAPONS', 'TROOPS', 'TRAINING', 'FUNDING'];
/** Of these nothing was written. */
const NOT_MADE = ['STORE_UNAVAILABLE', 'STORE_BUSY', 'OVERLOADED'];

type Told = 'MADE' | 'NOT_MADE' | 'UNKNOWN';

interface Answer {
  readonly data?: { readonly recordClaims: { readonly created: number; readonly issues: readonly object[] } } | null;
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}

/** A client that makes one change after another through HTTP, and remembers what it was told of each. */
export class Writer {
  /** By the note of the claim. */
  readonly told = new Map<string, Told>();
  readonly codes = new Map<string, number>();
  readonly problems: string[] = [];
  readonly #service: RealService;
  readonly #name: string;
  #isOver = false;
  #running: Promise<void> | null = null;
  #count = 0;

  constructor(service: RealService, name: string) {
    this.#service = service;
    this.#name = name;
  }

  get made(): number {
    return [...this.told.values()].filter((told) => told === 'MADE').length;
  }

  start(clients = 2): void {
    const one = async (): Promise<void> => {
      while (!this.#isOver) {
        this.#count += 1;
        const note = `${this.#name} ${this.#count}`;
        const told = await this.#send(note);
        this.told.set(note, told);
        if (told !== 'MADE') await sleep(100);
      }
    };
    this.#running = Promise.all(Array.from({ length: clients }, one)).then(() => undefined);
  }

  /** Waits until so many more changes are made. @throws Error when they are not in time */
  async untilMade(more: number, seconds = 120): Promise<void> {
    const [wanted, end] = [this.made + more, performance.now() + seconds * 1_000];
    while (this.made < wanted) {
      if (performance.now() > end)
        throw new Error(`no ${more} changes in ${seconds} s: ${JSON.stringify([...this.codes])}`);
      await sleep(50);
    }
  }

  /** Ends it; then asks again about changes of which nobody knew what became of them. */
  async stop(): Promise<void> {
    this.#isOver = true;
    await this.#running;
    for (const [note, told] of this.told) if (told === 'UNKNOWN') await this.#settle(note);
  }

  async #settle(note: string): Promise<void> {
    for (const end = performance.now() + 60_000; ; await sleep(200)) {
      const told = await this.#send(note);
      this.told.set(note, told);
      if (told === 'MADE') return;
      if (performance.now() > end) {
        this.problems.push(`${note}: nobody tells what became of it`);
        return;
      }
    }
  }

  async #send(note: string): Promise<Told> {
    const at = Number(note.split(' ').at(-1));
    const attestedOn = new Date(Date.UTC(2015, 0, 1 + (at % 900))).toISOString().slice(0, 10);
    const evidence = [{ document: 'rassd-2017-11', locator: 'p5:0-62' }];
    const ends = { subject: 'iran', type: 'SUPPORTS', object: 'popular-mobilization-forces' };
    const claim = { ...ends, form: FORMS[at % FORMS.length], attestedOn, source: 'rassd-2017-11', evidence, note };
    const answer = await this.#post({ query: CHANGE, variables: { input: [claim] } }, note);
    if (typeof answer === 'string') {
      this.codes.set(answer, (this.codes.get(answer) ?? 0) + 1);
      return 'UNKNOWN';
    }
    const code = answer.errors?.[0]?.extensions.code;
    if (code === undefined) {
      const { created = 0, issues = [] } = answer.data?.recordClaims ?? {};
      if (created !== 1 || issues.length > 0)
        this.problems.push(`${note}: created ${created}, ${JSON.stringify(issues)}`);
      return 'MADE';
    }
    this.codes.set(code, (this.codes.get(code) ?? 0) + 1);
    if (code === 'CHANGE_MADE') return 'MADE';
    if (code === 'OUTCOME_UNKNOWN') return 'UNKNOWN';
    if (!NOT_MADE.includes(code)) this.problems.push(`${note}: ${code}: ${answer.errors?.[0]?.message ?? ''}`);
    return 'NOT_MADE';
  }

  /** The answer; a text when the connection broke. */
  async #post(body: object, key: string): Promise<Answer | string> {
    try {
      const response = await fetch(`${this.#service.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${TOKEN}`, 'idempotency-key': key },
        body: JSON.stringify(body),
        signal: AbortSignal.timeout(60_000),
      });
      return (await response.json()) as Answer;
    } catch {
      return 'connection broken';
    }
  }
}
