import type {
  LedgerClaim,
  LedgerCounts,
  LedgerItem,
  LedgerPack,
  LedgerRecord,
  RecordName,
} from '../../src/domain/claims/ledger.ts';
import type { ActorId, PlaceId, SourceId } from '../../src/domain/ids.ts';
import type { Issue } from '../../src/domain/issue.ts';
import { formatIssue } from '../../src/domain/issue.ts';
import { type Judgement, judgementId } from '../../src/domain/identity/judgement.ts';
import { parsePartialDate } from '../../src/domain/time/partial-date.ts';
import type { Claim } from '../../src/domain/records.ts';
import { readLedger } from '../../src/loaders/ledger-file/reader.ts';
import { Seals } from '../../src/loaders/ledger-file/seal.ts';
import { LedgerWriter } from '../../src/loaders/ledger-file/writer.ts';
import { aClaim, aSource } from './claims.ts';
import { aName, anActor, anEvent, aPlace } from './records.ts';

/** The claim as the ledger keeps it: recorded on the second day of 2026, brought by one pack, with one piece of evidence. */
export const recorded = (claim: Claim, more: Partial<LedgerClaim> = {}): LedgerClaim => ({
  ...claim,
  evidence: [
    {
      document: claim.source,
      locator: 'p1:0-9',
      hash: null,
      gloss: { en: 'It says so.', ar: null },
      recordedAt: '2026-01-02T03:04:05.000Z',
    },
  ],
  recordedAt: '2026-01-02T03:04:05.000Z',
  retiredAt: null,
  retiredBecause: null,
  broughtBy: ['tiny'],
  ...more,
});

const as =
  <Name extends RecordName>(record: Name) =>
  (item: LedgerItem<Name>): LedgerRecord =>
    ({ record, item }) as LedgerRecord;

const claims: readonly LedgerClaim[] = [
  recorded(aClaim({ subject: 'iran', object: 'militia', form: 'WEAPONS', validFrom: '2014-06', ongoing: true }), {
    evidence: [
      {
        document: 'wire' as SourceId,
        locator: 'p2:0-9',
        hash: null,
        gloss: { en: null, ar: 'أعلن ذلك' },
        recordedAt: '2026-03-01T00:00:00.000Z',
      },
      {
        document: 'newspaper' as SourceId,
        locator: 'Timeline > 2014#p4',
        hash: 'ab'.repeat(32),
        gloss: { en: 'It says "so".', ar: null },
        recordedAt: '2026-01-02T03:04:05.000Z',
      },
    ],
    broughtBy: ['tiny', 'api'],
  }),
  recorded(
    aClaim({
      stance: 'DENIED',
      subject: 'iran',
      object: 'militia',
      assertedBy: 'iran',
      via: ['wire'],
      note: 'café, café; e\u0301 and é are two spellings\u2028of one\t— ‏قال‎',
    }),
    { retiredAt: '2026-02-01T00:00:00.000Z', retiredBecause: 'replaced by pack version', broughtBy: [] },
  ),
  recorded(
    aClaim({
      subject: 'militia',
      type: 'HOLDS',
      place: 'town',
      attestedOn: '[2014-06-29..2014-07-02]',
      credibility: 4,
    }),
  ),
  recorded(
    aClaim({
      subject: 'militia',
      type: 'TOOK_PART',
      event: 'capture',
      attestedOn: '2014-06-29',
      qualifiers: { role: 'attacker', side: '1' },
    }),
  ),
];

const pack: LedgerPack = {
  id: 'tiny',
  title: 'A tiny pack',
  version: 3,
  licence: 'CC0-1.0',
  state: 'LOADED',
  replaces: null,
  changedAt: '2026-01-02T03:04:06.000Z',
};

/** One of everything that a ledger can hold, in the order of the format. */
export const TINY_LEDGER: readonly LedgerRecord[] = [
  ...[
    aSource('newspaper', { publishedOn: '2014-07', reliability: 'B' }),
    { ...aSource('wire'), url: 'https://example.org/?a=b&c', citation: 'Wire, “2014”.' },
  ].map(as('source')),
  ...[
    anActor('iran', {
      kind: 'STATE',
      label: { en: 'Iran', ar: 'إيران' },
      names: [
        aName('Persia', { kind: 'FORMER', validTo: parsePartialDate('1935-03-22') }),
        aName('Iran'),
        aName('إيران', { language: 'ar', script: 'Arab' }),
        aName('ایران', { language: null, script: null, kind: 'ALIAS' }),
      ],
      externalIds: [
        { scheme: 'wikidata', id: 'Q794' },
        { scheme: 'cow', id: '630' },
      ],
      description: { en: 'A state.', ar: 'دولة' },
      existsFrom: '1979-04-01',
    }),
    anActor('militia', { existsTo: '[2017..2018-03]' }),
  ].map(as('actor')),
  ...[
    aPlace('bank', { within: 'town' as PlaceId, latitude: -0.5, longitude: 44 }),
    aPlace('town', { label: { en: 'town', ar: 'بلدة' } }),
  ].map(as('place')),
  as('event')(anEvent('capture', { kind: 'CAPTURE', date: parsePartialDate('2014-06-29'), place: 'town' as PlaceId })),
  as('pack')(pack),
  ...[...claims].sort((a, b) => (a.id < b.id ? -1 : 1)).map(as('claim')),
];

const judgementOn = (own: Pick<Judgement, 'verdict' | 'recordedAt'> & Partial<Judgement>): Judgement => {
  const content = { keep: 'iran' as ActorId, other: 'militia' as ActorId, judge: 'Rima', reason: 'one office' };
  const judgement = { withdrawnAt: null, withdrawnBy: null, withdrawnBecause: null, ...content, ...own };
  return { ...judgement, id: judgementId(judgement, 0) };
};

/** As {@link TINY_LEDGER}, with one judgement that was withdrawn and one that stands. */
export const JUDGED_LEDGER: readonly LedgerRecord[] = [
  ...TINY_LEDGER.filter(({ record }) => record !== 'claim'),
  ...[
    judgementOn({
      verdict: 'SAME_AS',
      recordedAt: '2026-01-03T00:00:00.000Z',
      withdrawnAt: '2026-04-01T00:00:00.000Z',
      withdrawnBy: 'Omar',
      withdrawnBecause: 'two offices',
    }),
    judgementOn({ verdict: 'NOT_SAME_AS', recordedAt: '2026-05-01T00:00:00.000Z' }),
  ]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(as('judgement')),
  ...TINY_LEDGER.filter(({ record }) => record === 'claim'),
];

/** A ledger file of these records, in the order given. */
export const ledgerFile = (records: readonly LedgerRecord[]): string => {
  const writer = new LedgerWriter({
    judgements: records.some(({ record }) => record === 'judgement'),
    titles: records.some(
      ({ record, item }) => record === 'matter' || (record === 'source' && item.titleAr !== undefined),
    ),
    datasets: records.some(({ record, item }) => record === 'source' && item.dataset !== undefined),
    words: records.some(
      ({ record, item }) => record === 'claim' && item.evidence.some(({ words }) => words !== undefined),
    ),
  });
  const lines = [writer.header(), ...records.map(({ record, item }) => writer.record(record, item)), writer.trailer()];
  return lines.join('');
};

/** Lines of JSON with checks that are right, whatever they say: what somebody made who knows the format. */
export const sealed = (bodies: readonly string[]): string => {
  const seals = new Seals();
  return bodies.map((body) => seals.close(body.replaceAll('SHA256', () => seals.sha256()))).join('');
};

/** The lines of a file without checks and line ends, its sum left open, for {@link sealed}. */
export const bodiesOf = (file: string): readonly string[] =>
  file
    .trimEnd()
    .split('\n')
    .map((line) =>
      line.replace(/,"check":"[0-9a-f]{16}"\}$/, '}').replace(/"sha256":"[0-9a-f]{64}"/, '"sha256":"SHA256"'),
    );

async function* inChunks(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size);
}

export interface LedgerRead {
  readonly records: readonly LedgerRecord[];
  /** Null when there is a problem. */
  readonly whole: { readonly sha256: string; readonly counts: LedgerCounts } | null;
  readonly issue: Issue | null;
}

/** @param chunkSize bytes that come at a time */
export const readLedgerFile = async (file: string | Uint8Array, chunkSize = 65_536): Promise<LedgerRead> => {
  const records: LedgerRecord[] = [];
  let whole: LedgerRead['whole'] = null;
  let issue: Issue | null = null;
  for await (const piece of readLedger(inChunks(typeof file === 'string' ? Buffer.from(file) : file, chunkSize))) {
    if (whole || issue) throw new Error('something came after the end');
    if (piece.kind === 'RECORD') records.push(piece.record);
    else if (piece.kind === 'WHOLE') whole = { sha256: piece.sha256, counts: piece.counts };
    else issue = piece.issue;
  }
  return { records, whole, issue };
};

/** `5 subject "irann": no such actor in the file`, or what says that the file is whole. */
export const verdictOn = async (file: string | Uint8Array, chunkSize?: number): Promise<string> => {
  const { issue } = await readLedgerFile(file, chunkSize);
  return issue ? formatIssue(issue) : 'whole';
};
