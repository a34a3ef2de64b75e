import type { Settings } from '../../src/graph/local/settings.ts';
import { readSettings } from '../../src/cli/settings.ts';
import { type LocalNeo4j, startLocalNeo4j } from '../../src/graph/local/local-neo4j.ts';

/** A real local Neo4j that starts as quickly as it can and takes little memory. */
export const startForTests = (
  home: string,
  report: (line: string) => void = () => {},
  extraSettings: Settings = {},
  onRestart?: () => Promise<unknown>,
): Promise<LocalNeo4j> =>
  startLocalNeo4j({
    home,
    ...readSettings().local,
    report,
    ...(onRestart ? { onRestart } : {}),
    heapMiB: 384,
    extraSettings: { 'server.memory.pagecache.size': '64m', ...extraSettings },
  });
