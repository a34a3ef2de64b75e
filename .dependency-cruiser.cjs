/** The arrows between the folders of src/, as ARCHITECTURE.md draws them. Everything else is refused. */
const allowed = {
  domain: [],
  language: ['domain'],
  explorer: ['domain', 'language'],
  loaders: ['domain'],
  paths: ['domain'],
  analytics: ['domain'],
  graph: ['domain', 'paths'],
  projection: ['domain', 'paths'],
  api: ['domain', 'language', 'paths', 'analytics', 'projection', 'graph'],
};

const only = (folder, targets) => ({
  name: `${folder}-imports-only-${targets.join('-') || 'nothing'}`,
  severity: 'error',
  from: { path: `^src/${folder}/` },
  to: { path: '^src/', pathNot: `^src/(${[folder, ...targets].join('|')})/` },
});

/** Within src/api: what one of its folders must not import. */
const never = (folder, targets) => ({
  name: `api-${folder}-never-imports-${targets.replaceAll(/\W+/g, '-')}`,
  severity: 'error',
  from: { path: `^src/api/${folder}/` },
  to: { path: `^src/api/(${targets})/` },
});

const packageOnlyIn = (name, pattern, folder) => ({
  name: `${name}-only-in-${folder}`,
  severity: 'error',
  from: { path: '^src/', pathNot: `^src/${folder}/` },
  to: { path: pattern },
});

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    ...Object.entries(allowed).map(([folder, targets]) => only(folder, targets)),
    packageOnlyIn('neo4j-driver', 'node_modules/neo4j-driver', 'graph'),
    never('questions', 'graphql|http|export|picture|changes'),
    never('changes', 'http|export|picture|graphql'),
    never('graphql', 'http|export|picture'),
    never('export', 'http|picture|graphql/resolvers'),
    never('picture', 'http|export|graphql/resolvers'),
    packageOnlyIn('graphql', 'node_modules/(graphql|graphql-tag)/', 'api/graphql'),
    packageOnlyIn('apollo', 'node_modules/(@apollo|@as-integrations)/', 'api/(graphql|http)'),
    packageOnlyIn('csv-parse-yaml-yauzl', 'node_modules/(csv-parse|yaml|yauzl)/', 'loaders'),
    {
      name: 'domain-uses-only-edtf-and-crypto',
      severity: 'error',
      from: { path: '^src/domain/' },
      to: { dependencyTypes: ['npm', 'core'], pathNot: '(node_modules/edtf/|^crypto$|^node:crypto$)' },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'node', 'default'] },
  },
};
