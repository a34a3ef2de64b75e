import { createIo, type Io } from '../../src/cli/io.ts';
import { readSettings } from '../../src/cli/settings.ts';
import type { Store } from '../../src/graph/store/store.ts';

/** A verb's world in this process, on the store of this run: what it says and writes is kept. */
export interface QuietIo extends Io {
  readonly said: string[];
  readonly written: string[];
}

/** The settings of a verb on a store, and whatever else is set. */
export const settingsOn = ({ uri, username, password }: Store['address'], more: NodeJS.ProcessEnv = {}) =>
  readSettings({ NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password, ...more });

export const quietIo = ({ address }: Store, more: Partial<Io> = {}): QuietIo => {
  const said: string[] = [];
  const written: string[] = [];
  return {
    ...createIo(new AbortController().signal),
    settings: settingsOn(address),
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
