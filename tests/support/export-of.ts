import { exportGraph } from '../../src/cli/export.ts';
import { createIo } from '../../src/cli/io.ts';
import type { Store } from '../../src/graph/store.ts';

/** What `entente export` writes of this store. */
export const exportOf = async ({ address }: Store): Promise<string> => {
  const parts: string[] = [];
  await exportGraph({
    ...createIo(new AbortController().signal),
    env: { NEO4J_URI: address.uri, NEO4J_USERNAME: address.username, NEO4J_PASSWORD: address.password },
    say: () => undefined,
    out: (text) => {
      parts.push(text);
      return Promise.resolve();
    },
  });
  return parts.join('');
};

/** An export without when the ledger learned what: that depends on the order of loads, as it should. */
export const withoutKnownTimes = (text: string): string => text.replaceAll(/,?"recordedAt":"[^"]*"/g, '');
