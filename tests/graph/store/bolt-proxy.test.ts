import { afterEach, describe, expect, it } from 'vitest';
import { PATIENT } from '../../../src/graph/store/connection.ts';
import { Store } from '../../../src/graph/store/store.ts';
import { BoltProxy, type Fate, type Passing } from '../../support/bolt-proxy.ts';
import { emptyStore, testAddress } from '../../support/store.ts';

const opened: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of opened.splice(0)) await close();
});

/** A store behind a proxy. */
const behind = async (fateOf?: (passing: Passing) => Fate): Promise<{ proxy: BoltProxy; store: Store }> => {
  const proxy = await BoltProxy.open(testAddress().uri, fateOf ? { fateOf } : {});
  const store = new Store({ ...testAddress(), uri: proxy.uri }, { patience: PATIENT });
  opened.push(
    () => proxy.close(),
    () => store.close(),
  );
  return { proxy, store };
};

const shown = ({ message, side }: Passing): string => `${message} ${side}`;

describe('the proxy that breaks connections', () => {
  it('names the messages of a read as they pass, whatever the handshake', async () => {
    const { proxy, store } = await behind();
    expect(await store.read('read/ping', {})).toHaveLength(1);
    // The store may have been asked on another connection meanwhile whether it is alive.
    const passed = proxy.seen.map(shown);
    expect(passed.filter((one) => /^(?:BEGIN|RUN|PULL|COMMIT) /.test(one)).sort()).toEqual(
      ['BEGIN', 'COMMIT', 'PULL', 'RUN'].flatMap((message) => [`${message} reply`, `${message} request`]),
    );
    expect(passed).toEqual(expect.arrayContaining(['HELLO request', 'HELLO reply', 'LOGON request', 'LOGON reply']));
  });

  it('loses the reply to a commit that Neo4j has made', async () => {
    const store = await emptyStore();
    let lost = 0;
    const { store: cut } = await behind(({ message, side }) => {
      if (message !== 'COMMIT' || side !== 'reply') return 'pass';
      lost += 1;
      return lost === 1 ? 'cut' : 'pass';
    });
    await cut.write((run) => run('write/put-pack', { id: 'p', properties: {} }));
    expect(lost).toBe(2);
    expect((await store.read('read/packs', {})).map(({ pack }) => pack['id'])).toEqual(['p']);
    await store.close();
  });
});
