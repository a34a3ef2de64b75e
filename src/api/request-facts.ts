/** What the log, the figures and the journal say of one request; filled in by whoever comes to know it. */
export interface RequestFacts {
  readonly id: string;
  /** The name that a client gave its operation; null: none. */
  operation: string | null;
  /** Root fields of the operation, by the schema. */
  fields: readonly string[];
  /** How many nodes the operation was said to cost; null: nobody said. */
  cost: number | null;
  /** Codes of the errors in the answer. */
  codes: readonly string[];
  /** A failure of ours that clients only see as INTERNAL. */
  cause: unknown;
  /** Whether it may have changed the ledger. */
  isChange: boolean;
  /** The bookmark after which a change can be read; null: nothing was changed. */
  bookmark: string | null;
  /** Makes the request as heavy as it turns out to be: then others wait the longer. */
  weigh: (weight: number) => void;
  /** How heavy it is while this thread works for it. */
  weight: number;
  /** How much of it is being done in other threads. */
  elsewhere: number;
}

const known = new WeakMap<object, RequestFacts>();

/** Of a request, or of what its context keeps of its changes; undefined when nobody keeps any. */
export const factsOf = (key: object): RequestFacts | undefined => known.get(key);

export const keepFacts = (key: object, facts: RequestFacts): void => {
  known.set(key, facts);
};

export const newFacts = (id: string): RequestFacts => ({
  id,
  operation: null,
  fields: [],
  cost: null,
  codes: [],
  cause: null,
  isChange: false,
  bookmark: null,
  weigh: () => undefined,
  weight: 1,
  elsewhere: 0,
});

/** Of what waits for another thread: it keeps nobody out. A part that adds up without error. */
const LIGHT = 1 / 16;

/** Waits for work of another thread; meanwhile the request is light, so that others are let in. */
export const workElsewhere =
  (facts: RequestFacts) =>
  async <Result>(work: () => Promise<Result>): Promise<Result> => {
    facts.elsewhere += 1;
    facts.weigh(LIGHT);
    try {
      return await work();
    } finally {
      facts.elsewhere -= 1;
      if (facts.elsewhere === 0) facts.weigh(facts.weight);
    }
  };
