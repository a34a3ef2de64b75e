import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Folders of tests/ whose subjects are pure, or plain files: they need no Neo4j. */
const PURE = [
  'domain',
  'language',
  'loaders',
  'paths',
  'analytics',
  'export',
  'picture',
  'schema',
  'seed',
  'tools',
  'horizons',
];

/** Folders whose tests ask the Neo4j that neo4j-global-setup.ts starts; one file at a time, as it is one graph. */
const GRAPH = ['graph', 'api', 'cli', 'browser', 'notebooks'];

const filesOf = (folders: readonly string[]): string[] => folders.map((folder) => `tests/${folder}/**/*.test.ts`);

/** Where .ci/run wants a report that it can count; null elsewhere. */
const reportFile = process.env['VITEST_JSON'] ?? null;

export default defineConfig({
  test: {
    reporters: reportFile === null ? ['default'] : ['default', ['json', { outputFile: reportFile }]],
    teardownTimeout: 60_000,
    projects: [
      { test: { name: 'pure', include: filesOf(PURE), sequence: { groupOrder: 1 } } },
      {
        // As Node does: graphql's index.js. Beside Apollo's, another copy of its classes would not know this one's errors.
        resolve: { alias: [{ find: /^graphql$/, replacement: fileURLToPath(import.meta.resolve('graphql')) }] },
        test: {
          name: 'graph',
          include: filesOf(GRAPH),
          fileParallelism: false,
          globalSetup: 'tests/support/neo4j-global-setup.ts',
          testTimeout: 60_000,
          hookTimeout: 120_000,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
