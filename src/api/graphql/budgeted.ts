import { defaultFieldResolver, type GraphQLFieldResolver } from 'graphql';
import type { Context } from '../questions/context.ts';
import type { RunBudget } from '../questions/run-budget.ts';

type Resolve = GraphQLFieldResolver<unknown, Context>;

/** Counts what a field answers with: objects, alone or in a list, and the letters of texts. */
const count = <Value>(budget: RunBudget, value: Value): Value => {
  if (typeof value === 'string') budget.takeText(value);
  else if (Array.isArray(value)) budget.takeObjects(value.length);
  else if (typeof value === 'object' && value !== null) budget.takeObjects(1);
  return value;
};

const isPromise = (value: unknown): value is Promise<unknown> => value instanceof Promise;

/** The same field, whose answers are counted. */
const counted =
  (resolve: Resolve): Resolve =>
  (parent, given, context, info) => {
    const value = resolve(parent, given, context, info);
    return isPromise(value) ? value.then((found) => count(context.budget, found)) : count(context.budget, value);
  };

/** For fields that are simply there. */
export const countedField: Resolve = counted(defaultFieldResolver);

/** The same resolvers, whose answers are counted. */
export const budgeted = <Types extends object>(resolvers: Types): Types =>
  Object.fromEntries(
    Object.entries(resolvers).map(([type, fields]: [string, unknown]) => [
      type,
      isFields(fields) ? each(fields) : fields,
    ]),
  ) as Types;

/** A type of resolvers; scalars are objects of a class. */
const isFields = (fields: unknown): fields is Readonly<Record<string, unknown>> =>
  typeof fields === 'object' && fields !== null && Object.getPrototypeOf(fields) === Object.prototype;

const each = (fields: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [
      name,
      typeof field === 'function' && name !== '__resolveType' ? counted(field as Resolve) : field,
    ]),
  );
