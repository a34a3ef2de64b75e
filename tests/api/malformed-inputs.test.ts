import { buildASTSchema, type GraphQLInputType, isInputObjectType, isListType, isNonNullType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readTypeDefs } from '../../src/api/graphql/type-defs.ts';
import type { Store } from '../../src/graph/store/store.ts';
import { ask } from '../support/ask.ts';
import { smallStore } from '../support/small-ledger.ts';

let store: Store;
beforeAll(async () => {
  store = await smallStore();
});
afterAll(() => store.close());

const HALF = 'a\ud800b';

/** A value of a type, and the place of a text in it as `[0].evidence[0].document`. */
interface Place {
  readonly value: unknown;
  readonly path: string;
}

/** A value for every leaf of a type, with a half of a character there and nothing elsewhere. */
const placesOf = (type: GraphQLInputType, path: string): readonly Place[] => {
  if (isNonNullType(type)) return placesOf(type.ofType as GraphQLInputType, path);
  if (isListType(type))
    return placesOf(type.ofType as GraphQLInputType, `${path}[0]`).map((place) => ({ ...place, value: [place.value] }));
  if (!isInputObjectType(type)) return [{ value: HALF, path }];
  return Object.values(type.getFields()).flatMap(({ name, type: inner }) =>
    placesOf(inner, `${path}.${name}`).map((place) => ({ ...place, value: { [name]: place.value } })),
  );
};

const schema = buildASTSchema(readTypeDefs());
const changes = Object.values(schema.getMutationType()?.getFields() ?? {});
const cases = changes.flatMap(({ name: field, args }) =>
  args.flatMap((argument) =>
    placesOf(argument.type, `variables.${argument.name}`).map(({ value, path }) => ({
      path,
      query: `mutation (${args.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ')}) { ${field}(${args
        .map(({ name }) => `${name}: $${name}`)
        .join(', ')}) { __typename } }`,
      variables: Object.fromEntries(args.map(({ name }) => [name, name === argument.name ? value : 'x'])),
    })),
  ),
);

describe('A change', () => {
  it('has the inputs that are tried here', () => {
    expect(changes.map(({ name }) => name)).toEqual(['recordClaims', 'retireClaim']);
    expect(cases.length).toBeGreaterThan(25);
  });

  it.each(cases)('is refused with half of a character at $path', async ({ query, variables, path }) => {
    const { errors, statements } = await ask(store, query, variables, { rights: 'GRANTED' });
    expect(errors.map(({ extensions, message }) => [extensions?.['code'], message])).toEqual([
      ['BAD_USER_INPUT', `${path} has half of a character (a lone surrogate); send text that is well-formed Unicode.`],
    ]);
    expect(statements).toEqual([]);
  });
});
