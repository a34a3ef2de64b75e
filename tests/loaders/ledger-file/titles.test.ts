import { describe, expect, it } from 'vitest';
import type { LedgerRecord } from '../../../src/domain/claims/ledger.ts';
import {
  bodiesOf,
  JUDGED_LEDGER,
  ledgerFile,
  readLedgerFile,
  sealed,
  TINY_LEDGER,
  verdictOn,
} from '../../support/ledger-files.ts';

const MATTER: LedgerRecord = {
  record: 'matter',
  item: { id: 'withdrawal', title: { en: 'the US withdrawal from Syria', ar: 'الانسحاب الأميركي من سوريا' } },
};

/** With matters where the format has them: after the events. */
const withMatters = (
  records: readonly LedgerRecord[],
  ...matters: readonly LedgerRecord[]
): readonly LedgerRecord[] => {
  const at = records.findIndex(({ record }) => record === 'pack');
  return [...records.slice(0, at), ...matters, ...records.slice(at)];
};

const withArabicTitle = (records: readonly LedgerRecord[]): readonly LedgerRecord[] =>
  records.map((one) =>
    one.record === 'source' && one.item.id === 'wire' ? { ...one, item: { ...one.item, titleAr: 'برقية' } } : one,
  );

const withWords = (records: readonly LedgerRecord[]): readonly LedgerRecord[] =>
  records.map((one) =>
    one.record === 'claim'
      ? { ...one, item: { ...one.item, evidence: one.item.evidence.map((own) => ({ ...own, words: 'It says' })) } }
      : one,
  );

const withDataset = (records: readonly LedgerRecord[]): readonly LedgerRecord[] =>
  records.map((one) =>
    one.record === 'source' && one.item.id === 'wire'
      ? { ...one, item: { ...one.item, dataset: 'wires', version: '2' } }
      : one,
  );

const versionOf = (file: string): unknown => (JSON.parse(file.split('\n')[0] ?? '') as { version: unknown }).version;

describe('A ledger file', () => {
  it.each([
    ['nothing but what there always was', TINY_LEDGER, 1],
    ['judgements', JUDGED_LEDGER, 2],
    ['a matter', withMatters(TINY_LEDGER, MATTER), 3],
    ['a title in Arabic', withArabicTitle(TINY_LEDGER), 3],
    ['all of these', withMatters(withArabicTitle(JUDGED_LEDGER), MATTER), 3],
    ['words of evidence', withWords(TINY_LEDGER), 4],
    ['a version of a dataset', withDataset(TINY_LEDGER), 4],
    ['words of evidence and all of these', withWords(withMatters(withArabicTitle(JUDGED_LEDGER), MATTER)), 4],
  ])('with %s is of the least version that knows it, and reads back to the same bytes', async (_, records, version) => {
    const file = ledgerFile(records);
    expect(versionOf(file)).toBe(version);
    const read = await readLedgerFile(file);
    expect(read.issue).toBeNull();
    expect(ledgerFile(read.records)).toBe(file);
  });

  it('gives matters and titles in Arabic back as they were', async () => {
    const { records, whole } = await readLedgerFile(ledgerFile(withMatters(withArabicTitle(TINY_LEDGER), MATTER)));
    expect(records.filter(({ record }) => record === 'matter')).toEqual([MATTER]);
    expect(records.flatMap((one) => (one.record === 'source' ? [one.item.titleAr] : []))).toEqual([undefined, 'برقية']);
    expect(whole?.counts).toMatchObject({ matter: 1, judgement: 0, claim: 4 });
  });
});

describe('A ledger file is refused', () => {
  const bodies = bodiesOf(ledgerFile(withMatters(withArabicTitle(TINY_LEDGER), MATTER)));
  const matterLine = bodies.findIndex((body) => body.includes('"record":"matter"')) + 1;
  const replaced = (line: number, from: string, to: string): Promise<string> => {
    const changed = bodies.map((body, index) => (index + 1 === line ? body.replace(from, to) : body));
    expect(changed).not.toEqual(bodies);
    return verdictOn(sealed(changed));
  };

  it('with a title in Arabic under an older version', async () => {
    expect(await replaced(1, '"version":3', '"version":2')).toBe(
      '3 titleAr "برقية": a ledger with titles in Arabic is written as version 3',
    );
  });

  it('with words of evidence under an older version', async () => {
    const worded = bodiesOf(ledgerFile(withWords(TINY_LEDGER)));
    const older = worded.map((body, index) => (index === 0 ? body.replace('"version":4', '"version":3') : body));
    expect(await verdictOn(sealed(older))).toContain('a ledger with words of evidence is written as version 4');
  });

  it('with a dataset under an older version, or a version of none', async () => {
    const whole = bodiesOf(ledgerFile(withDataset(TINY_LEDGER)));
    const changed = (from: string, to: string) => verdictOn(sealed(whole.map((body) => body.replace(from, to))));
    expect(await changed('"version":4', '"version":3')).toContain(
      'a ledger with datasets of sources is written as version 4',
    );
    expect(await changed('"dataset":"wires",', '')).toContain('a version needs its dataset');
  });

  it('with a matter under an older version', async () => {
    const plain = bodiesOf(ledgerFile(withMatters(TINY_LEDGER, MATTER)));
    const older = plain.map((body, index) => (index === 0 ? body.replace('"version":3', '"version":1') : body));
    expect(await verdictOn(sealed(older))).toBe(
      `${matterLine} record "matter": not one of source, actor, place, event, pack, claim, trailer`,
    );
  });

  it('of version 3 that needs an older one only', async () => {
    const plain = bodiesOf(ledgerFile(JUDGED_LEDGER)).map((body) =>
      body.replace('"version":2', '"version":3').replace('"judgement":2', '"judgement":2,"matter":0'),
    );
    expect(await verdictOn(sealed(plain))).toContain(
      'a ledger without matters and titles in Arabic is written as version 2',
    );
  });

  it('with a matter that is an event, or has no title', async () => {
    expect(await replaced(matterLine, '"id":"withdrawal"', '"id":"capture"')).toBe(
      `${matterLine} id "capture": this is an event, which has its own name`,
    );
    expect(
      await replaced(
        matterLine,
        '"title":{"ar":"الانسحاب الأميركي من سوريا","en":"the US withdrawal from Syria"}',
        '"title":{}',
      ),
    ).toContain(`${matterLine} title`);
  });
});
