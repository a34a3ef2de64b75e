import type { GraphQLError } from 'graphql';
import {
  buildASTSchema,
  coerceInputValue,
  GraphQLBoolean,
  GraphQLFloat,
  type GraphQLInputType,
  GraphQLInt,
  type GraphQLSchema,
  isInputObjectType,
  isListType,
  isNonNullType,
  isScalarType,
} from 'graphql';
import { EntenteError, type ErrorCode, isErrorCode } from '../../domain/errors.ts';
import { findNearest } from '../../domain/nearest.ts';
import type { ActorWhere, ClaimWhere, EventWhere, PathWhere, TieWhere } from '../questions/wheres.ts';
import { scalars } from './scalars.ts';
import { readTypeDefs } from './type-defs.ts';

/** What stands behind the `?`: every value of every name, in order. */
export type Parameters = ReadonlyMap<string, readonly string[]>;

interface Wheres {
  readonly TieWhere: TieWhere;
  readonly PathWhere: PathWhere;
  readonly ClaimWhere: ClaimWhere;
  readonly ActorWhere: ActorWhere;
  readonly EventWhere: EventWhere;
}

export type WhereName = keyof Wheres;

let schema: GraphQLSchema | undefined;

/** The schema's own input types, whose scalars check what they are given. */
const inputTypes = (): GraphQLSchema => {
  if (schema) return schema;
  schema = buildASTSchema(readTypeDefs());
  for (const [name, { parseValue }] of Object.entries(scalars)) {
    const scalar = schema.getType(name);
    if (isScalarType(scalar)) scalar.parseValue = parseValue;
  }
  return schema;
};

const fieldsOf = (name: WhereName) => {
  const type = inputTypes().getType(name);
  if (!isInputObjectType(type)) throw new EntenteError('INTERNAL', `The schema has no input ${name}.`);
  return type.getFields();
};

/** The names of the parameters that an input of the schema stands for. */
export const whereParameters = (name: WhereName): readonly string[] => Object.keys(fieldsOf(name));

const refuse = (message: string, code: ErrorCode = 'BAD_USER_INPUT'): never => {
  throw new EntenteError(code, message);
};

/** The value of a parameter that is given once; null when it is not given. @throws EntenteError BAD_USER_INPUT */
export const findOnly = (parameters: Parameters, name: string): string | null => {
  const values = parameters.get(name) ?? [];
  if (values.length > 1) refuse(`${name} is given ${values.length} times; give it once.`);
  return values[0] ?? null;
};

/** A list may be given as `a,b` or by repeating its name. */
export const listOf = (parameters: Parameters, name: string): readonly string[] =>
  (parameters.get(name) ?? []).flatMap((value) => (value === '' ? [] : value.split(',')));

const NUMBER = /^-?\d+(\.\d+)?$/;

/** A text as the value that it stands for; one that stands for none stays a text, and is refused by the type. */
const plainValue = (type: GraphQLInputType, value: string, name: string): unknown => {
  const nullable = isNonNullType(type) ? type.ofType : type;
  if (nullable === GraphQLInt || nullable === GraphQLFloat) return NUMBER.test(value) ? Number(value) : value;
  if (nullable === GraphQLBoolean) return value === 'true' ? true : value === 'false' ? false : value;
  if (!isInputObjectType(nullable)) return value;
  const [from, to, ...more] = value.split('/');
  return from && to && more.length === 0
    ? { from, to }
    : refuse(`${name} is "${value.slice(0, 40)}"; write it as 2017-07-01/2017-08-01, the second day left out.`);
};

const codeOf = (error: GraphQLError): ErrorCode => {
  const { code } = error.extensions;
  return isErrorCode(code) ? code : 'BAD_USER_INPUT';
};

/**
 * The filter that these parameters say, checked by the schema that GraphQL's own arguments are checked by. `validDuring` and
 * other ranges are written `from/to`.
 * @throws EntenteError BAD_USER_INPUT, DATE_INVALID
 */
export const whereOf = <Name extends WhereName>(name: Name, parameters: Parameters): Wheres[Name] => {
  const where: Record<string, unknown> = {};
  for (const [field, { type }] of Object.entries(fieldsOf(name))) {
    if (!parameters.has(field)) continue;
    const nullable = isNonNullType(type) ? type.ofType : type;
    const read = (value: string | null): unknown =>
      value === null ? null : plainValue(isListType(nullable) ? nullable.ofType : nullable, value, field);
    where[field] = coerceInputValue(
      isListType(nullable) ? listOf(parameters, field).map(read) : read(findOnly(parameters, field)),
      type,
      (_path, _value, error) => refuse(`${field}: ${error.message}`, codeOf(error)),
    );
  }
  return where as Wheres[Name];
};

/** The parameters of a question for ties that may be those of a neighbourhood. */
export const tieParameters = (): readonly string[] => [...whereParameters('TieWhere'), 'depth'];

/** @throws EntenteError BAD_USER_INPUT for a parameter that this question does not have: none is ignored */
export const checkNames = (parameters: Parameters, known: readonly string[]): void => {
  for (const name of parameters.keys()) {
    if (known.includes(name)) continue;
    const nearest = findNearest(name, known);
    const hint = nearest === null ? `It may have ${[...known].sort().join(', ')}.` : `Did you mean ${nearest}?`;
    refuse(`There is no parameter "${name.slice(0, 40)}" here. ${hint}`);
  }
};

/** Whole numbers as GraphQL reads them; null when it is not given. @throws EntenteError BAD_USER_INPUT */
export const findCount = (parameters: Parameters, name: string): number | null => {
  const value = findOnly(parameters, name);
  if (value === null) return null;
  return /^\d{1,9}$/.test(value)
    ? Number(value)
    : refuse(`${name} is "${value.slice(0, 40)}"; it must be a whole number.`);
};

/** `1` or `true`, `0` or `false`; false when it is not given. @throws EntenteError BAD_USER_INPUT */
export const flagOf = (parameters: Parameters, name: string): boolean => {
  const value = findOnly(parameters, name) ?? '0';
  if (['1', 'true'].includes(value)) return true;
  return ['0', 'false'].includes(value) ? false : refuse(`${name} is "${value.slice(0, 40)}"; it must be 1 or 0.`);
};
