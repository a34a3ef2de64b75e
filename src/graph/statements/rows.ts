import { EntenteError } from '../../domain/errors.ts';
import type { Field } from './fields.ts';
import type { StatementFile } from './statement-file.ts';

/** The properties of a node or relationship, as the driver gives them. */
export type Properties = Readonly<Record<string, unknown>>;

type Check = (value: unknown) => boolean;

const SCALARS: Readonly<Record<string, Check>> = {
  String: (value) => typeof value === 'string',
  Integer: (value) => Number.isInteger(value),
  Float: (value) => typeof value === 'number',
  Boolean: (value) => typeof value === 'boolean',
  Map: (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
};

const makeCheck = (type: string): Check => {
  const inner = type.endsWith('!') ? type.slice(0, -1) : type;
  const isItem = inner.startsWith('[') ? checkOf(inner.slice(1, -1)) : null;
  const isScalar = SCALARS[inner] ?? (() => false);
  const fits: Check = isItem ? (value) => Array.isArray(value) && value.every(isItem) : isScalar;
  return type.endsWith('!') ? fits : (value) => value === null || value === undefined || fits(value);
};

const checks = new Map<string, Check>();

/** Made once a type: a load checks every item of every column. */
const checkOf = (type: string): Check => {
  const known = checks.get(type) ?? makeCheck(type);
  checks.set(type, known);
  return known;
};

const misfit = (values: Properties, fields: readonly Field[]): Field | undefined =>
  fields.find(({ name, type }) => !checkOf(type)(values[name]));

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
