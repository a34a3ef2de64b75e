import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { FileOrder } from './tests/support/file-order.ts';
import { SlowestFiles } from './tests/support/slowest-files.ts';

/** Folders of tests/ whose subjects are pure, or plain files: they need no Neo4j. */
const PURE = [
  'domain',
  'language',
  'loaders',
  'paths',
  'projection',
  'analytics',
  'export',
  'picture',
  'schema',
  'seed',
  'tools',
  'horizons',
  'explorer',
];

/** Folders whose tests ask a Neo4j that neo4j-global-setup.ts starts: one for each worker, one file at a time in each. */
const GRAPH = ['graph', 'api', 'cli', 'browser', 'pages', 'notebooks'];

const filesOf = (folders: readonly string[]): string[] => folders.map((folder) => `tests/${folder}/**/*.test.ts`);

/** Each worker that needs a store has a Neo4j of its own, so two cores are busy with two; a worker takes about 1 GB. */
const WORKERS = Math.min(Math.max(availableParallelism(), 2), 4);

/** A report that .ci/run can count, where it wants one. */
const reportFile = process.env['VITEST_JSON'] ?? null;
const report: [string, Record<string, unknown>][] = reportFile === null ? [] : [['json', { outputFile: reportFile }]];

export default defineConfig({
  test: {
    reporters: ['default', new SlowestFiles(), ...report],
    teardownTimeout: 60_000,
    maxWorkers: WORKERS,
    sequence: { sequencer: FileOrder },
    projects: [
      { test: { name: 'pure', include: filesOf(PURE), isolate: false, testTimeout: 30_000 } },
      {
        // As Node does: graphql's index.js. Beside Apollo's, another copy of its classes would not know this one's errors.
        resolve: { alias: [{ find: /^graphql$/, replacement: fileURLToPath(import.meta.resolve('graphql')) }] },
        test: {
          name: 'graph',
          include: filesOf(GRAPH),
          isolate: false,
          globalSetup: 'tests/support/neo4j-global-setup.ts',
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
