/** What one code means to each of those who hear of it. */
interface ErrorKind {
  /** Exit status of the command line. */
  readonly exit: number;
  /** Status of the HTTP answer that is this error. */
  readonly http: number;
  /** Whether clients see the code and its message; of any other error they see INTERNAL, and the log has it. */
  readonly isPublic: boolean;
  /** What clients see in place of the message, where that names what only the operator should see. */
  readonly publicMessage?: string;
  /** After how many seconds a client may well try again; it is told so by HTTP. */
  readonly retryAfterSeconds?: number;
  readonly means: string;
}

/**
 * Every way a program or the world can fail us: the one table that the command line, GraphQL and the plain routes read.
 * Bad *data* in a file is never thrown: it is an {@link Issue}.
 */
export const ERRORS = {
  INTERNAL: { exit: 1, http: 500, isPublic: false, means: 'a bug of ours' },
  STATEMENT_INVALID: { exit: 1, http: 500, isPublic: false, means: 'a Cypher file and its header disagree' },

  USAGE: { exit: 2, http: 500, isPublic: false, means: 'the command line or a setting is wrong' },
  CONFIG_UNSAFE: { exit: 78, http: 500, isPublic: false, means: 'a setting would let in more people than it should' },
  BAD_USER_INPUT: {
    exit: 2,
    http: 400,
    isPublic: true,
    means: 'an argument of a question has a value it cannot have',
  },
  DATE_INVALID: { exit: 2, http: 400, isPublic: true, means: 'a date is not an ISO 8601-2 (EDTF) date that we read' },
  CURSOR_INVALID: {
    exit: 2,
    http: 400,
    isPublic: true,
    means: 'a cursor was not made by this service for this question',
  },
  BOOKMARK_INVALID: { exit: 2, http: 400, isPublic: true, means: 'a bookmark is not one that Neo4j gave' },
  TOO_MANY_CLAIMS: {
    exit: 2,
    http: 400,
    isPublic: true,
    means: 'a question about a past known time needs more claims than may be read',
  },
  TOO_COMPLEX: { exit: 2, http: 400, isPublic: true, means: 'a request nests too deep or asks too many questions' },
  QUERY_TOO_COSTLY: {
    exit: 2,
    http: 400,
    isPublic: true,
    means: 'a request would answer with more nodes than one request may',
  },
  BUDGET_SPENT: {
    exit: 2,
    http: 400,
    isPublic: true,
    means: 'an answer grew larger, or took longer, than one request may',
  },
  BAD_REQUEST: { exit: 2, http: 400, isPublic: true, means: 'a request cannot be read' },
  UNAUTHENTICATED: {
    exit: 2,
    http: 401,
    isPublic: true,
    means: 'something was asked for without the token that it takes, or with another one',
  },
  TOO_MANY_TRIES: { exit: 2, http: 429, isPublic: true, means: 'one address has sent many wrong tokens' },
  HOST_REFUSED: {
    exit: 2,
    http: 421,
    isPublic: true,
    means: 'a request names a host that is not the service',
  },
  FORBIDDEN: { exit: 2, http: 403, isPublic: true, means: 'a change was asked of a service that takes none' },

  DATA_INVALID: { exit: 3, http: 409, isPublic: true, means: 'data breaks a rule of the model' },
  AUDIT_FAILED: { exit: 3, http: 500, isPublic: false, means: 'the stored graph breaks a rule of the model' },

  LEDGER_CHANGED: { exit: 4, http: 503, isPublic: true, means: 'the ledger changed while it was being exported' },
  GRAPH_CHANGED: { exit: 4, http: 503, isPublic: true, means: 'the graph changed while all of it was read' },
  OVERLOADED: { exit: 4, http: 503, isPublic: true, means: 'the service has more to answer than it can' },
  STORE_UNAVAILABLE: {
    exit: 4,
    http: 503,
    isPublic: true,
    publicMessage: 'The store does not answer. Try again in a moment.',
    retryAfterSeconds: 5,
    means: 'Neo4j does not answer',
  },
  STORE_BUSY: {
    exit: 4,
    http: 503,
    isPublic: true,
    publicMessage: 'The store has too much to do. Try again in a moment.',
    retryAfterSeconds: 2,
    means: 'Neo4j is alive and did not do in time what it was asked for',
  },
  OUTCOME_UNKNOWN: {
    exit: 4,
    http: 503,
    isPublic: true,
    retryAfterSeconds: 5,
    means: 'a change was sent and its answer was lost: it may have been made or not',
  },
  CHANGE_MADE: {
    exit: 4,
    http: 503,
    isPublic: true,
    retryAfterSeconds: 5,
    means: 'a change is stored, and what was asked for with it could not be read afterwards',
  },
  CLIENT_GONE: { exit: 4, http: 499, isPublic: true, means: 'whoever asked closed the connection before the answer' },
  CONSTRAINT_MISSING: {
    exit: 4,
    http: 503,
    isPublic: true,
    means: 'a constraint or index that the model needs is not in the store',
  },
  NAMES_OUTDATED: {
    exit: 4,
    http: 503,
    isPublic: false,
    means: 'stored names were folded by another rule than questions are',
  },
  STORE_AUTH: { exit: 4, http: 500, isPublic: false, means: 'Neo4j refuses the user name or password' },
  STORE_TOO_OLD: { exit: 4, http: 500, isPublic: false, means: 'Neo4j is older than the oldest version we work with' },
  STORE_START_FAILED: { exit: 4, http: 500, isPublic: false, means: 'the local Neo4j did not start' },
  FOLDER_LOCKED: { exit: 4, http: 500, isPublic: false, means: 'another service uses the same data folder' },
  PORT_TAKEN: { exit: 4, http: 500, isPublic: false, means: 'another program listens on the port' },
  JDK_MISSING: { exit: 4, http: 500, isPublic: false, means: 'no JDK 17 or newer was found' },
  MAVEN_MISSING: { exit: 4, http: 500, isPublic: false, means: 'no Maven was found' },
  ARTEFACTS_FAILED: { exit: 4, http: 500, isPublic: false, means: "Neo4j's artefacts could not be resolved" },

  NOT_FOUND: { exit: 5, http: 404, isPublic: true, means: 'nothing matches' },
  INTERRUPTED: { exit: 130, http: 500, isPublic: false, means: 'the user interrupted' },
} as const satisfies Readonly<Record<string, ErrorKind>>;

export type ErrorCode = keyof typeof ERRORS;

/** After how many seconds what failed with this code may be tried again; null: trying again is no help. */
export const retryAfterSeconds = (code: ErrorCode): number | null => {
  const kind: ErrorKind = ERRORS[code];
  return kind.retryAfterSeconds ?? null;
};

export const isErrorCode = (code: unknown): code is ErrorCode =>
  typeof code === 'string' && Object.hasOwn(ERRORS, code);

/** An actor or a place that a text may have meant; `name` is the English one. */
export interface Choice {
  readonly id: string;
  readonly name: string;
}

/** What a client may offer in place of a text that does not mean one thing. */
export interface Choices {
  /** Those that bear the name. */
  readonly candidates?: readonly Choice[];
  /** Those with the nearest names, where nobody bears it; best first. */
  readonly suggestions?: readonly Choice[];
}

/** A failure with a stable code; the message is for people and says what, where and the next step. */
export class EntenteError extends Error {
  readonly code: ErrorCode;
  /** Clients get them beside the code. */
  readonly choices: Choices;

  constructor(
    code: ErrorCode,
    message: string,
    options: { readonly cause?: unknown; readonly choices?: Choices } = {},
  ) {
    super(message, 'cause' in options ? { cause: options.cause } : {});
    this.name = 'EntenteError';
    this.code = code;
    this.choices = options.choices ?? {};
  }

  get exitCode(): number {
    return ERRORS[this.code].exit;
  }

  /** What clients of the service may read of it; null: nothing. */
  get publicMessage(): string | null {
    const kind: ErrorKind = ERRORS[this.code];
    return kind.isPublic ? (kind.publicMessage ?? this.message) : null;
  }
}
