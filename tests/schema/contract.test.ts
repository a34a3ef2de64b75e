import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildASTSchema,
  type DocumentNode,
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isNonNullType,
  isObjectType,
  isSpecifiedScalarType,
  isUnionType,
  parse,
  print,
  validateSchema,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { readTypeDefs } from '../../src/api/graphql/type-defs.ts';
import { packageRoot } from '../../src/graph/package-root.ts';

/** What we serve beyond the contract. */
const OURS = [
  'Actor.mergedIds',
  'Actor.canonicalId',
  'Actor.judgements',
  'ChangeConnection.permalink',
  'Claim.origin',
  'Claim.evidenceCount',
  'Dyad.permalink',
  'Evidence.url',
  'Source.dataset',
  'Source.version',
  'Judgement',
  ...['id', 'verdict', 'keep', 'other', 'judge', 'reason', 'recordedAt'].map((name) => `Judgement.${name}`),
  ...['withdrawnAt', 'withdrawnBy', 'withdrawnBecause'].map((name) => `Judgement.${name}`),
  'Verdict',
  ...['SAME_AS', 'NOT_SAME_AS', 'UNSURE'].map((name) => `Verdict.${name}`),
  'EvidenceInput.words',
  'RecordClaimsResult.wideTimes',
  'Subgraph.permalink',
  'Paths.permalink',
  'PathWhere.form',
  'Tie.contestedInTime',
];

/** Files whose types and root fields are all ours: the questions of sides. */
const OUR_FILES = ['sides', 'balance', 'camps', 'between', 'over-time', 'inferred-tie'];

/** One named thing of a schema: `Query.paths(first:)`, `PathWhere.maxHops`, `ActorKind.STATE`. */
interface Element {
  readonly name: string;
  /** What a client relies on: kind, type, nullability, default. */
  readonly promise: string;
  /** True when a client may see or send null here. */
  readonly nullable: boolean;
  readonly description: string | null | undefined;
}

const inputElement = (name: string, input: GraphQLArgument | GraphQLInputField): Element => {
  const value = input.astNode?.defaultValue;
  return {
    name,
    promise: value ? `${String(input.type)} = ${print(value)}` : String(input.type),
    nullable: !isNonNullType(input.type),
    description: input.description,
  };
};

const elementsOf = (schema: GraphQLSchema): readonly Element[] =>
  Object.values(schema.getTypeMap())
    .filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type))
    .flatMap((type) => {
      const whole = (promise: string): Element => ({
        name: type.name,
        promise,
        nullable: false,
        description: type.description,
      });
      if (isUnionType(type)) return [whole(`union of ${type.getTypes().map(String).sort().join(', ')}`)];
      if (isEnumType(type)) {
        const values = type.getValues().map(({ name, description }) => ({
          name: `${type.name}.${name}`,
          promise: 'enum value',
          nullable: false,
          description,
        }));
        return [whole('enum'), ...values];
      }
      if (isInputObjectType(type)) {
        const fields = Object.values(type.getFields());
        return [whole('input'), ...fields.map((field) => inputElement(`${type.name}.${field.name}`, field))];
      }
      if (!isObjectType(type) && !isInterfaceType(type)) return [whole('scalar')];
      const fields = Object.values(type.getFields()).flatMap((field): readonly Element[] => {
        const name = `${type.name}.${field.name}`;
        const { description } = field;
        const output = { name, promise: String(field.type), nullable: !isNonNullType(field.type), description };
        return [output, ...field.args.map((argument) => inputElement(`${name}(${argument.name}:)`, argument))];
      });
      const interfaces = type.getInterfaces().map(String).sort().join(', ');
      return [whole(`${isObjectType(type) ? 'type' : 'interface'} implementing ${interfaces || 'nothing'}`), ...fields];
    });

const readGraphql = (...path: readonly string[]): DocumentNode => parse(readFileSync(join(...path), 'utf8'));
const typeOf = ({ name }: Element): string => name.split('.')[0] ?? name;

const ourCopy = readGraphql(import.meta.dirname, 'contract.graphql');
const agreed = elementsOf(buildASTSchema(ourCopy));
const servedSchema = buildASTSchema(readTypeDefs());
const served = elementsOf(servedSchema);
const ourTypes = new Set(
  OUR_FILES.flatMap((file) => readGraphql(packageRoot(), 'schema', `${file}.graphql`).definitions).flatMap(
    (definition) =>
      'fields' in definition && definition.kind === 'ObjectTypeExtension'
        ? (definition.fields ?? []).map(({ name }) => `Query.${name.value}`)
        : 'name' in definition && definition.name
          ? [definition.name.value]
          : [],
  ),
);
const isOfOurFiles = ({ name }: Element): boolean =>
  ourTypes.has(name.split('.')[0] ?? '') || ourTypes.has(name.replace(/\(.*/, ''));
const servedByName = new Map(served.map((element) => [element.name, element]));

describe('The contract', () => {
  it('is read whole', () => {
    expect(agreed.length).toBeGreaterThan(350);
    expect(served.length).toBe(agreed.length + OURS.length + served.filter(isOfOurFiles).length);
  });

  const shared = join(packageRoot(), '..', 'shared', 'contract-2.graphql');
  it.skipIf(!existsSync(shared))('is the same in our copy as in the shared one', () => {
    expect(print(ourCopy)).toBe(print(readGraphql(shared)));
  });

  it.each([...new Set(agreed.map(typeOf))])('of %s is served as agreed', (type) => {
    const expected = agreed.filter((element) => typeOf(element) === type);
    const lines = (elements: readonly (Element | undefined)[]) =>
      elements.map((element) => element && `${element.name}: ${element.promise}`);
    expect(lines(expected.map(({ name }) => servedByName.get(name)))).toEqual(lines(expected));
  });

  it('is added to only where we say so', () => {
    const names = new Set(agreed.map(({ name }) => name));
    const added = served.filter((element) => !isOfOurFiles(element)).map(({ name }) => name);
    expect(added.filter((name) => !names.has(name))).toEqual(OURS);
    expect([...ourTypes].filter((name) => names.has(name))).toEqual([]);
  });
});

describe('The served schema', () => {
  it('is valid', () => {
    expect(validateSchema(servedSchema)).toEqual([]);
  });

  it('describes every element', () => {
    expect(servedSchema.description).toBeTruthy();
    expect(served.filter(({ description }) => !description?.trim()).map(({ name }) => name)).toEqual([]);
  });

  it('says of every element that may be null what null means', () => {
    const nullable = served.filter((element) => element.nullable);
    expect(nullable.length).toBeGreaterThan(100);
    expect(nullable.filter(({ description }) => !/\bnull\b/i.test(description ?? '')).map(({ name }) => name)).toEqual(
      [],
    );
  });
});
