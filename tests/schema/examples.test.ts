import { buildASTSchema, getOperationAST, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { readExamples } from '../../src/api/http/examples.ts';
import { readTypeDefs } from '../../src/api/graphql/type-defs.ts';

const examples = readExamples();
const schema = buildASTSchema(readTypeDefs());

describe('The example questions', () => {
  it('are ten, with ten different titles short enough for a tab', () => {
    expect(new Set(examples.map(({ title }) => title)).size).toBe(10);
    expect(examples).toHaveLength(10);
    expect(examples.filter(({ title }) => title.length > 30 || title.endsWith('.graphql'))).toEqual([]);
  });

  it.each(examples)('have a valid query in “$title”', ({ query }) => {
    expect(validate(schema, parse(query)).map(({ message }) => message)).toEqual([]);
  });

  it.each(examples)('need no variables from outside in “$title”', ({ query }) => {
    const operation = getOperationAST(parse(query));
    expect(operation?.name?.value).toBeTruthy();
    const required = operation?.variableDefinitions?.filter(
      ({ type, defaultValue }) => type.kind === 'NonNullType' && !defaultValue,
    );
    expect(required).toEqual([]);
  });
});
