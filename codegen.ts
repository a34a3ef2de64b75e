import type { CodegenConfig } from '@graphql-codegen/cli';

/** Types that resolvers return as objects of ours, so that fields are resolved from those and not from plain JSON. */
const models = [
  'Actor',
  'ActorConnection',
  'ActorMatch',
  'ActorNotFound',
  'AmbiguousActor',
  'Change',
  'ChangeConnection',
  'ChronicleConnection',
  'ChronicleEntry',
  'Claim',
  'ClaimConnection',
  'Dyad',
  'DyadPeriod',
  'Event',
  'EventConnection',
  'Evidence',
  'Holding',
  'Hop',
  'Judgement',
  'Name',
  'Path',
  'Paths',
  'Place',
  'PlaceConnection',
  'SearchTooBroad',
  'Source',
  'SourceConnection',
  'Subgraph',
  'Tie',
  'TieConnection',
];

const config: CodegenConfig = {
  schema: 'schema/*.graphql',
  generates: {
    'src/api/graphql/generated.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        contextType: '../questions/context.ts#Context',
        mappers: Object.fromEntries(models.map((name) => [name, `./models.ts#${name}Model`])),
        importExtension: '.ts',
        emitLegacyCommonJSImports: false,
        useTypeImports: true,
        enumsAsTypes: true,
        immutableTypes: true,
        skipTypename: true,
        avoidOptionals: { field: true, inputValue: false, object: true, defaultValue: false },
        inputMaybeValue: 'T | null | undefined',
        strictScalars: true,
        scalars: { ID: 'string', PartialDate: 'string', Date: 'string', DateTime: 'string', JSON: 'unknown' },
      },
    },
  },
};

export default config;
