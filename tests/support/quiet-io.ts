import { createIo, type Io } from '../../src/cli/io.ts';
import type { Store } from '../../src/graph/store/store.ts';

/** A verb's world in this process, on the store of this run: what it says and writes is kept. */
export interface QuietIo extends Io {
  readonly said: string[];
  readonly written: string[];
}

export const quietIo = ({ address }: Store, more: Partial<Io> = {}): QuietIo => {
  const said: string[] = [];
  const written: string[] = [];
  return {
    ...createIo(new AbortController().signal),
    env: { NEO4J_URI: address.uri, NEO4J_USERNAME: address.username, NEO4J_PASSWORD: address.password },
    say: (line) => {
      said.push(line);
    },
    progress: () => undefined,
    out: (text) => {
      written.push(text);
      return Promise.resolve();
    },
    ...more,
    said,
    written,
  };
};
