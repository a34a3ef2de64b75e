import type { ManagedTransaction, Session, Transaction } from 'neo4j-driver';
import type { Catalogue } from '../statements/generated-catalogue.ts';
import { toDriverParameters } from '../statements/parameters.ts';
import { checkParams, checkRow, type Properties } from '../statements/rows.ts';
import { getStatement } from '../statements/statements.ts';
import { checkWritten } from './check-written.ts';

/** Runs statements in a transaction. */
export function runIn(tx: Pick<ManagedTransaction | Transaction, 'run'>): Run {
  // Of statements sent together those after one that failed fail too, and say only that.
  let cause: unknown;
  return async (name, params) => {
    const statement = getStatement(name);
    checkParams(statement, params as Properties);
    checkWritten(name, params as Properties);
    try {
      const { records } = await tx.run(statement.text, toDriverParameters(statement.params, params));
      return records.map((record) => {
        const row = record.toObject();
        checkRow(statement, row);
        return row as Catalogue[typeof name]['row'];
      });
    } catch (error) {
      cause ??= error;
      throw cause;
    }
  };
}

/** Takes the rows of a statement one by one, as fast as they are taken. */
export async function eachRow<Name extends ReadName>(
  session: Pick<Session, 'run'>,
  timeout: number,
  name: Name,
  params: Catalogue[Name]['params'],
  take: (row: Catalogue[Name]['row']) => void,
): Promise<void> {
  const statement = getStatement(name);
  checkParams(statement, params as Properties);
  const rows = session.run(statement.text, toDriverParameters(statement.params, params), { timeout });
  for await (const record of rows) {
    const row = record.toObject();
    checkRow(statement, row);
    take(row as Catalogue[Name]['row']);
  }
}

export type StatementName = keyof Catalogue;
export type ReadName = Extract<StatementName, `read/${string}`>;

/**
 * Runs catalogue statements with their parameters and rows checked against their headers. They run one at a time, in the order in
 * which they were asked for; who does not wait for each answer saves the way there and back.
 */
export interface Run {
  <Name extends StatementName>(
    name: Name,
    params: Catalogue[Name]['params'],
  ): Promise<readonly Catalogue[Name]['row'][]>;
}

/** As {@link Run}, for work that only reads: in a transaction or, each statement by itself, of a store. */
export interface RunRead {
  <Name extends ReadName>(name: Name, params: Catalogue[Name]['params']): Promise<readonly Catalogue[Name]['row'][]>;
}

/** Told of every statement before it runs, with its parameters; a function that it returns is called when it has ended. */
export type StatementListener = (name: StatementName, params: Properties) => unknown;

/** Tells both listeners. */
export const bothListeners =
  (first: StatementListener, second: StatementListener): StatementListener =>
  (name, params) => {
    const ends = [first(name, params), second(name, params)];
    return () => {
      ends.forEach(callIfFunction);
    };
  };

/** Tells the listener, at once, and again when the work has ended. */
export const tellOf = async <Result>(
  listener: StatementListener,
  name: StatementName,
  params: Properties,
  work: () => Promise<Result>,
): Promise<Result> => {
  const end = listener(name, params);
  try {
    return await work();
  } finally {
    callIfFunction(end);
  }
};

const callIfFunction = (end: unknown): void => {
  if (typeof end === 'function') end();
};
