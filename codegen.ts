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

/** Those of the questions of sides. */
const sidesModels = [
  'Balance',
  'BalancePeriod',
  'BalanceSeries',
  'Brokers',
  'Camp',
  'CampPair',
  'Camps',
  'CampStability',
  'CampSwitch',
  'ConnectionBetween',
  'Flip',
  'Frustration',
  'FrustrationValue',
  'InferredTie',
  'LeftOutDyad',
  'Realignments',
  'SidesProjection',
  'SignedDyad',
  'StableGroup',
  'SupportChain',
  'SupportChains',
  'SupportHop',
  'TensionOfAll',
  'TieTension',
  'Triad',
  'TriadConnection',
  'Witness',
];

const mappers = (file: string, names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, `${file}#${name}Model`]));

const config: CodegenConfig = {
  schema: 'schema/*.graphql',
  generates: {
    'src/api/graphql/generated.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        contextType: '../questions/context.ts#Context',
        mappers: { ...mappers('./models.ts', models), ...mappers('./sides-models.ts', sidesModels) },
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
