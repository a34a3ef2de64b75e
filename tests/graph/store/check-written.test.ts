import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Claim } from '../../../src/domain/records.ts';
import { auditGraph } from '../../../src/graph/audit.ts';
import { checkWritten } from '../../../src/graph/store/check-written.ts';
import type { Store } from '../../../src/graph/store/store.ts';
import { loadRecords } from '../../../src/graph/write/load/load-records.ts';
import { aClaim } from '../../support/claims.ts';
import { exportOf } from '../../support/export-of.ts';
import { LOAD, recordsOf } from '../../support/records.ts';
import { WHOLE } from '../../support/small-graph.ts';
import { emptyStore } from '../../support/store.ts';

let store: Store;
beforeAll(async () => {
  store = await emptyStore();
  await loadRecords(store, WHOLE, LOAD);
});
afterAll(() => store.close());

const refusal = (place: string): string =>
  `${place} has half of a character (a lone surrogate); it would be stored as another text.`;

describe('Text that is not well-formed', () => {
  it.each<[string, Claim]>([
    ['a note', aClaim({ note: 'a\ud800b', attestedOn: '2014' })],
    ['a qualifier', aClaim({ qualifiers: { role: '\udc00' }, attestedOn: '2014' })],
    ['what a source calls somebody', { ...aClaim({ attestedOn: '2014' }), subjectAsStated: 'T\ud83dn' }],
  ])('is not stored in %s, whichever way it comes: nothing is', async (_, claim) => {
    const before = await exportOf(store);
    await expect(loadRecords(store, recordsOf([claim]), LOAD)).rejects.toMatchObject({
      code: 'DATA_INVALID',
      message: expect.stringMatching(/^write\/[\w-]+: .+ has half of a character/) as unknown,
    });
    expect(await exportOf(store)).toBe(before);
    expect(await auditGraph(store)).toEqual([]);
  });

  it('is named by its place', () => {
    expect(() => {
      checkWritten('write/merge-claims', { rows: [{ note: 'x' }, { properties: { note: '\ud800' } }] });
    }).toThrow(`write/merge-claims: ${refusal('rows[1].properties.note')}`);
  });

  it('may be looked for: then there is nothing', () => {
    checkWritten('read/claims-by-id', { ids: ['\ud800'] });
  });
});
