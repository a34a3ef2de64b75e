import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exportFile } from '../../src/cli/export-file.ts';
import type { ExportFlags } from '../../src/cli/export-flags.ts';
import { createIo } from '../../src/cli/io.ts';
import type { Store } from '../../src/graph/store/store.ts';
import { serve, type Served } from '../support/serve.ts';
import { smallStore } from '../support/small-ledger.ts';
import { settingsOn } from '../support/quiet-io.ts';

let store: Store;
let service: Served;
beforeAll(async () => {
  store = await smallStore();
  service = await serve(store);
});
afterAll(async () => {
  await service.close();
  await store.close();
});

const exported = async (what: string, flags: ExportFlags): Promise<string> => {
  const parts: string[] = [];
  await exportFile(what, flags, {
    ...createIo(new AbortController().signal),
    settings: settingsOn(store.address),
    say: () => undefined,
    out: (text) => {
      parts.push(text);
      return Promise.resolve();
    },
  });
  return parts.join('');
};

const served = async (path: string): Promise<string> => {
  const bytes = await (await fetch(`${service.url}${path}`)).arrayBuffer();
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
};

describe('entente export', () => {
  it.each([
    ['ties', { actor: 'arland' }, '/export/ties.csv?actor=arland&safe=1'],
    ['ties', { actor: 'arland' }, '/export/ties.csv?actor=arland'],
    ['ties', { actor: 'arland', spreadsheetSafe: false }, '/export/ties.csv?actor=arland&safe=0'],
    ['claims', { format: 'ndjson' }, '/export/claims.ndjson'],
    ['graph', { format: 'gexf', actor: 'arland', depth: '2' }, '/export/graph.gexf?actor=arland&depth=2'],
    ['picture', { actor: 'arland', lang: 'ar' }, '/picture.svg?actor=arland&lang=ar'],
  ] as const)('writes of %s the bytes that the service sends', async (what, flags, path) => {
    const text = await exported(what, flags);
    expect(text.length).toBeGreaterThan(100);
    expect(text).toBe(await served(path));
  });

  it('writes CSV that no spreadsheet takes for formulas, unless it is told not to', async () => {
    const [safe, plain] = [await exported('actors', {}), await exported('actors', { spreadsheetSafe: false })];
    expect([safe.slice(0, 6), plain.slice(0, 3)]).toEqual(['\ufeff"id",', 'id,']);
  });

  it('says in which formats a thing can be had', async () => {
    await expect(exported('ties', { format: 'gexf' })).rejects.toThrow(
      'ties cannot be exported as "gexf"; it can as csv, json, ndjson.',
    );
  });
});
