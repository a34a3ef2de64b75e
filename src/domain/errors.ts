/**
 * Every way a program or the world can fail us, with the exit code of the command line.
 * Bad *data* is never thrown: it is an {@link Issue}.
 */
export const ERROR_CODES = {
  INTERNAL: { exit: 1, means: 'a bug of ours' },
  USAGE: { exit: 2, means: 'the command line or an argument is wrong' },
  BAD_USER_INPUT: { exit: 2, means: 'an argument of a question has a value it cannot have' },
  DATE_INVALID: { exit: 2, means: 'a date is not an ISO 8601-2 (EDTF) date we read' },
  CURSOR_INVALID: { exit: 2, means: 'a cursor was not made by this service for this question' },
  TOO_MANY_CLAIMS: { exit: 2, means: 'a question about a past known time needs more claims than may be read' },
  BOOKMARK_INVALID: { exit: 2, means: 'a bookmark is not one that Neo4j gave' },
  UNAUTHENTICATED: { exit: 2, means: 'a change was asked for without the token that it takes, or with another one' },
  FORBIDDEN: { exit: 2, means: 'a change was asked of a service that takes none' },
  DATA_INVALID: { exit: 3, means: 'input data breaks a rule of the model' },
  AUDIT_FAILED: { exit: 3, means: 'the stored graph breaks a rule of the model' },
  LEDGER_CHANGED: { exit: 4, means: 'the ledger changed while it was being exported' },
  STORE_UNAVAILABLE: { exit: 4, means: 'Neo4j does not answer' },
  STORE_AUTH: { exit: 4, means: 'Neo4j refuses the user name or password' },
  STORE_TOO_OLD: { exit: 4, means: 'Neo4j is older than the oldest version we work with' },
  STORE_START_FAILED: { exit: 4, means: 'the local Neo4j did not start' },
  CONSTRAINT_MISSING: { exit: 4, means: 'a constraint or index the model needs is not in the store' },
  FOLDED_OLD: { exit: 4, means: 'names are stored folded by another rule than the one they are asked for by' },
  GRAPH_CHANGED: { exit: 4, means: 'the graph was written to while all of it was read' },
  FOLDER_LOCKED: { exit: 4, means: 'another service uses the same data folder' },
  PORT_TAKEN: { exit: 4, means: 'another program listens on the port' },
  JDK_MISSING: { exit: 4, means: 'no JDK 17 or newer was found' },
  MAVEN_MISSING: { exit: 4, means: 'no Maven was found' },
  ARTEFACTS_FAILED: { exit: 4, means: "Neo4j's artefacts could not be resolved" },
  NOT_FOUND: { exit: 5, means: 'nothing matches' },
  STATEMENT_INVALID: { exit: 1, means: 'a Cypher file and its header disagree' },
  INTERRUPTED: { exit: 130, means: 'the user interrupted' },
} as const;

export type ErrorCode = keyof typeof ERROR_CODES;

/** A failure with a stable code; the message is for people and names what, where and the next step. */
export class EntenteError extends Error {
  readonly code: ErrorCode;
  constructor(code: ErrorCode, message: string, options?: { readonly cause?: unknown }) {
    super(message, options);
    this.name = 'EntenteError';
    this.code = code;
  }
  get exitCode(): number {
    return ERROR_CODES[this.code].exit;
  }
}
