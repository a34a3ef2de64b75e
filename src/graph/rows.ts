import { EntenteError } from '../domain/errors.ts';
import type { Field, StatementFile } from './statement-file.ts';

/** The properties of a node or relationship, as the driver gives them. */
export type Properties = Readonly<Record<string, unknown>>;

const CHECKS: Readonly<Record<string, (value: unknown) => boolean>> = {
  String: (value) => typeof value === 'string',
  Integer: (value) => Number.isInteger(value),
  Float: (value) => typeof value === 'number',
  Boolean: (value) => typeof value === 'boolean',
  Map: (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
};

const fits = (type: string, value: unknown): boolean => {
  if (!type.endsWith('!')) return value === null || value === undefined || fits(`${type}!`, value);
  const inner = type.slice(0, -1);
  if (inner.startsWith('[')) return Array.isArray(value) && value.every((item) => fits(inner.slice(1, -1), item));
  return CHECKS[inner]?.(value) ?? false;
};

const misfit = (values: Properties, fields: readonly Field[]): Field | undefined =>
  fields.find(({ name, type }) => !fits(type, values[name]));

/** @throws EntenteError STATEMENT_INVALID when a parameter is missing or has another type than the header says */
export const checkParams = (statement: StatementFile, params: Properties): void => {
  const wrong = misfit(params, statement.params);
  if (wrong)
    throw new EntenteError('STATEMENT_INVALID', `${statement.name}: parameter ${wrong.name} is not a ${wrong.type}`);
};

/** @throws EntenteError STATEMENT_INVALID when a row has another shape than the header says */
export const checkRow = (statement: StatementFile, row: Properties): void => {
  const wrong = misfit(row, statement.returns);
  if (wrong)
    throw new EntenteError('STATEMENT_INVALID', `${statement.name}: returned ${wrong.name} is not a ${wrong.type}`);
};
