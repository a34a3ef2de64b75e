import { readFileSync } from 'node:fs';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** So long that a worker that began one of them late would end long after the others. */
const LONG = [
  ...['load-order', 'local-neo4j', 'ledger-file', 'proof', 'rebuilt', 'retired', 'paths.random', 'notebooks'],
  ...['derive.random', 'same-records'],
];

/** What files do to get their store. Those that share a content come together, so that it is put there once a worker. */
const STORES = ['seededStore(', 'smallStore(', 'emptyStore('];

const rankOf = ({ project, moduleId }: TestSpecification): number => {
  const projectRank = project.name === 'pure' ? 2 * (LONG.length + STORES.length) : 0;
  const long = LONG.findIndex((name) => moduleId.endsWith(`/${name}.test.ts`));
  if (long >= 0) return projectRank + long;
  const text = readFileSync(moduleId, 'utf8');
  const store = STORES.findIndex((call) => text.includes(call));
  return projectRank + LONG.length + (store >= 0 ? store : STORES.length);
};

/** The long files first; then by what they want in their store; at the end, to fill up every worker, what needs none. */
export class FileOrder extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const ranks = new Map(sorted.map((file) => [file, rankOf(file)]));
    return sorted.sort((a, b) => (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0));
  }
}
