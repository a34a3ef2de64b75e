import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { TIE_TYPES } from '../../../../src/domain/ties/types.ts';
import {
  CAMEO_KINDS,
  type CameoKind,
  kindOfCode,
  kindOfWords,
} from '../../../../src/loaders/formats/cameo/cameo-table.ts';
import { claimEvents } from '../../../../src/loaders/formats/cameo/claim-events.ts';
import type { CodedEvent, EventActor } from '../../../../src/loaders/formats/cameo/dyad-months.ts';
import { foreignRecord } from '../../../../src/loaders/import/actor-names.ts';
import { foreignActorId } from '../../../../src/loaders/import/actor-ids.ts';
import { Collector } from '../../../../src/loaders/import/collector.ts';
import type { Claim } from '../../../../src/domain/records.ts';
import type { SourceId } from '../../../../src/domain/ids.ts';
import { IssueLog } from '../../../../src/loaders/import/issue-log.ts';
import { SMALL_DIRECTORY } from '../../../support/input-files.ts';
import { describeReal, REAL_FILES } from '../../../support/real-data.ts';

describe('The table of CAMEO', () => {
  it.each([
    ['040', 'Consult', 'NEGOTIATES_WITH'],
    ['057', 'Sign formal agreement', 'COOPERATES_WITH'],
    ['0871', 'Declare truce, ceasefire', 'PACT_WITH'],
    ['072', 'Provide military aid', 'SUPPORTS'],
    ['1384', 'Threaten with military force', 'OPPOSES'],
    ['1312', 'Threaten to reduce or stop aid', 'AT_ODDS_WITH'],
    ['163', 'Impose embargo, boycott, or sanctions', 'SANCTIONS'],
    ['190', 'Use conventional military force', 'FIGHTS'],
    ['2042', 'Detonate nuclear weapons', 'FIGHTS'],
    ['010', 'Make statement', null],
    ['036', 'Express intent to meet or negotiate', null],
    ['020', 'Make an appeal or request', null],
  ])('reads code %s and the words "%s" alike', (code, words, type) => {
    expect([kindOfCode(code)?.type, kindOfWords(words)?.type]).toEqual([type, type]);
  });

  it('finds a code whose zero got lost, and none for a code of no root', () => {
    expect(kindOfCode('42')).toBe(kindOfCode('042'));
    expect(kindOfCode('871')).toBe(kindOfCode('0871'));
    expect([kindOfCode('990'), kindOfCode(''), kindOfWords('Dance')]).toEqual([null, null, null]);
  });

  it('weighs ties as their sign does', () => {
    for (const { type, weight } of CAMEO_KINDS)
      if (type !== null && TIE_TYPES[type].sign !== 0) expect(Math.sign(weight)).toBe(TIE_TYPES[type].sign);
  });
});

const actor = (name: string): EventActor => ({
  record: foreignRecord(foreignActorId(name, 'x', null), 'COLLECTIVE', name, [], []),
  civilian: name === 'citizens',
});
const event = (subject: string, object: string, day: number, code: string): CodedEvent => ({
  subject: actor(subject),
  object: actor(object),
  day,
  kind: kindOfCode(code) as CameoKind,
  articles: 2,
  locator: `f:${day}`,
  hash: String(day),
  at: { file: 'f', line: day },
});

describe('Coded events', () => {
  const claimsOf = async (events: readonly CodedEvent[], least: string, most?: number) => {
    const issues = new IssueLog();
    const context = { directory: SMALL_DIRECTORY, issues, options: new Map([['least', least]]), map: null };
    let reads = 0;
    const read = async function* () {
      reads++;
      yield await Promise.resolve(events);
    };
    const files = { read, source: () => 's' as SourceId, credibility: 4 as const, file: 'f' };
    const claims: Claim[] = [];
    for await (const batch of claimEvents(files, new Collector(issues), context, most)) claims.push(...batch.claims);
    return { claims, issues, reads };
  };
  // Day 17 000 is 18 July 2016.
  const EVENTS = [
    event('a', 'b', 17_000, '190'),
    event('a', 'b', 17_003, '193'),
    event('b', 'a', 17_001, '190'),
    event('a', 'b', 17_030, '190'),
  ];

  it('are one claim for each direction, kind and month, from the first day to the last, with both rows as evidence', async () => {
    const { claims } = await claimsOf(EVENTS, '1');
    expect(
      claims.map(({ subject, object, validFrom, validTo, evidence, note }) => [
        `${subject} ${object ?? ''} ${validFrom?.text ?? ''} ${validTo?.text ?? ''}`,
        evidence.map(({ locator }) => locator).join(' '),
        note,
      ]),
    ).toEqual([
      [
        'a-x b-x 2016-07-18 2016-07-22',
        'f:17000 f:17003',
        '2 events of this month coded by machine (CAMEO 19; ASSAULT), weight -10 each, 4 articles',
      ],
      [
        'b-x a-x 2016-07-19 2016-07-20',
        'f:17001',
        '1 event of this month coded by machine (CAMEO 19; ASSAULT), weight -10 each, 2 articles',
      ],
      [
        'a-x b-x 2016-08-17 2016-08-18',
        'f:17030',
        '1 event of this month coded by machine (CAMEO 19; ASSAULT), weight -10 each, 2 articles',
      ],
    ]);
  });

  it('make no claim below the threshold, and an issue says how many', async () => {
    const { claims, issues } = await claimsOf(EVENTS, '2');
    expect(claims).toHaveLength(1);
    expect(issues.kept.map(({ problem }) => problem)).toEqual([
      '2 dyad-months with fewer events (2 events in all) make no claim',
    ]);
  });

  it('against civilians are attacks on them', async () => {
    const { claims } = await claimsOf(
      [event('a', 'citizens', 17_000, '180'), event('a', 'citizens', 17_000, '112')],
      '1',
    );
    expect(claims.map(({ type, about }) => [type, about])).toEqual([
      ['ATTACKS_CIVILIANS', null],
      ['AT_ODDS_WITH', 'unspecified'],
    ]);
  });

  it('are read again in parts when the months are too many to hold, with the same claims', async () => {
    const many = Array.from({ length: 60 }, (_, at) => event(`g${at % 12}`, `h${at % 5}`, 17_000 + at, '190'));
    const whole = await claimsOf(many, '1');
    const parts = await claimsOf(many, '1', 20);
    const ids = ({ claims }: typeof whole) => claims.map(({ id }) => id).sort();
    expect([whole.reads, parts.reads > 3]).toEqual([1, true]);
    expect(ids(parts)).toEqual(ids(whole));
  });
});

describeReal('The code lists of CAMEO', ['cameo/cameo-codes-full.csv', 'cameo/CAMEO.eventcodes.txt'], () => {
  it.each([
    ['cameo/cameo-codes-full.csv', 'latin1', ',', 'code', 'name'],
    ['cameo/CAMEO.eventcodes.txt', 'utf8', '\t', 'CAMEOEVENTCODE', 'EVENTDESCRIPTION'],
  ] as const)('in %s: every code and its words are one kind', (path, encoding, delimiter, code, words) => {
    const rows: Record<string, string>[] = parse(readFileSync(join(REAL_FILES, path), encoding), {
      columns: true,
      delimiter,
      relax_quotes: true,
    });
    const coded = rows.filter((row) => (row[code] ?? '').length > 2);
    expect(coded.length).toBeGreaterThan(280);
    expect(
      coded.filter(
        (row) => kindOfCode(row[code] ?? '') === null || kindOfCode(row[code] ?? '') !== kindOfWords(row[words] ?? ''),
      ),
    ).toEqual([]);
  });
});
