import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { expandFile } from '../../../../src/loaders/import/input/expand-file.ts';
import { unSanctions } from '../../../../src/loaders/formats/un-sanctions/un-sanctions.ts';
import { anInput, aRawFile, bytesOf, importAll } from '../../../support/input-files.ts';
import { describeReal, openReal } from '../../../support/real-data.ts';
import { spoken } from '../../../support/spoken-claim.ts';

const PERSON =
  '<INDIVIDUAL><DATAID>1</DATAID><FIRST_NAME> Omar </FIRST_NAME><SECOND_NAME>Nobody</SECOND_NAME><UN_LIST_TYPE>Al-Qaida</UN_LIST_TYPE>' +
  '<REFERENCE_NUMBER>QDi.901 </REFERENCE_NUMBER><LISTED_ON>2016-02-29</LISTED_ON><NAME_ORIGINAL_SCRIPT>عمر لاأحد</NAME_ORIGINAL_SCRIPT>' +
  '<INDIVIDUAL_ALIAS><QUALITY>Good</QUALITY><ALIAS_NAME>عمر المجهول (Umar &amp; Co)</ALIAS_NAME></INDIVIDUAL_ALIAS>' +
  '<INDIVIDUAL_ALIAS><QUALITY>Low</QUALITY><ALIAS_NAME>Abu X; Abu Y</ALIAS_NAME></INDIVIDUAL_ALIAS><INDIVIDUAL_ALIAS><QUALITY/><ALIAS_NAME/></INDIVIDUAL_ALIAS></INDIVIDUAL>';
const GROUP =
  '<ENTITY><DATAID>2</DATAID><FIRST_NAME>Society of Nothing</FIRST_NAME><UN_LIST_TYPE>Taliban</UN_LIST_TYPE><REFERENCE_NUMBER>TAe.902</REFERENCE_NUMBER>' +
  '<LISTED_ON>2012-06-29-04:00</LISTED_ON><ENTITY_ALIAS><QUALITY>f.k.a.</QUALITY><ALIAS_NAME>Nothing Club</ALIAS_NAME></ENTITY_ALIAS></ENTITY>';
const list = (date: string, ...entries: readonly string[]) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<CONSOLIDATED_LIST dateGenerated="${date}T19:09:49.856-04:00"><INDIVIDUALS>\n${entries.join('\n')}\n</INDIVIDUALS></CONSOLIDATED_LIST>\n`;
const OCTOBER = list('2018-10-29', PERSON, GROUP);
const failure = (name: string, content: string | Uint8Array) =>
  importAll(unSanctions, [anInput(name, content)]).then(
    () => 'read',
    (error: unknown) => (error instanceof Error ? error.message : ''),
  );

describe('The Consolidated List of the UN', () => {
  it('makes the Security Council sanction each person and group from the day they were listed', async () => {
    const { claims, sources, issues } = await importAll(unSanctions, [anInput('list.xml', OCTOBER)]);
    expect(claims.map(spoken)).toEqual([
      'un-security-council SANCTIONS un-sc-qdi-901 authority=UN Security Council programme=al-qaida from 2016-02-29 ongoing',
      'un-security-council SANCTIONS un-sc-tae-902 authority=UN Security Council programme=taliban from 2012-06-29 ongoing',
    ]);
    expect(claims[0]?.assertedBy).toBe('un-security-council');
    expect(sources.map(({ id, publishedOn }) => [id, publishedOn?.text])).toEqual([
      ['un-consolidated-2018-10-29', '2018-10-29'],
    ]);
    expect(issues.counts).toEqual({});
  });

  it('reads the names of each in every script; a bracket in another script is another name', async () => {
    const { actors } = await importAll(unSanctions, [anInput('list.xml', OCTOBER)]);
    const [, person, group] = actors;
    expect([person?.kind, group?.kind]).toEqual(['PERSON', 'ORGANISATION']);
    expect(person?.names.map(({ text, script, kind }) => [text, script, kind])).toEqual([
      ['Omar Nobody', 'Latn', 'OFFICIAL'],
      ['عمر لاأحد', 'Arab', 'OFFICIAL'],
      ['عمر المجهول', 'Arab', 'ALIAS'],
      ['Umar & Co', 'Latn', 'ALIAS'],
      ['Abu X', 'Latn', 'ALIAS'],
      ['Abu Y', 'Latn', 'ALIAS'],
    ]);
    expect(person?.externalIds).toEqual([{ scheme: 'un-sc', id: 'QDi.901' }]);
    expect(group?.names.map(({ text, kind }) => [text, kind])).toEqual([
      ['Society of Nothing', 'OFFICIAL'],
      ['Nothing Club', 'FORMER'],
    ]);
  });

  it('has as evidence the entry as written in the file, in whatever pieces the file comes', async () => {
    for (const pieceBytes of [1, 7, 64 * 1024]) {
      const { claims } = await importAll(unSanctions, [anInput('list.xml', OCTOBER, pieceBytes)]);
      expect(claims.map(({ evidence }) => [evidence[0]?.locator, evidence[0]?.hash])).toEqual([
        ['list.xml:3 REFERENCE_NUMBER=QDi.901', createHash('sha256').update(PERSON).digest('hex')],
        ['list.xml:4 REFERENCE_NUMBER=TAe.902', createHash('sha256').update(GROUP).digest('hex')],
      ]);
    }
  });

  it('of a later date adds, changes and ends, and edits nothing of the earlier', async () => {
    const renamed = PERSON.replace(' Omar ', 'Omer').replace('Al-Qaida', 'Somalia');
    const added = GROUP.replaceAll('902', '903').replace('Taliban', 'Iraq');
    const later = anInput('later.xml', list('2019-01-15', renamed, added));
    const { claims, actors } = await importAll(unSanctions, [later, anInput('list.xml', OCTOBER)]);
    expect(claims.map((claim) => `${claim.source.slice(-8)} ${spoken(claim)}`)).toEqual([
      '18-10-29 un-security-council SANCTIONS un-sc-qdi-901 authority=UN Security Council programme=al-qaida from 2016-02-29 ongoing',
      '18-10-29 un-security-council SANCTIONS un-sc-tae-902 authority=UN Security Council programme=taliban from 2012-06-29 ongoing',
      '19-01-15 un-security-council SANCTIONS un-sc-qdi-901 authority=UN Security Council programme=somalia from 2016-02-29 ongoing',
      '19-01-15 un-security-council SANCTIONS un-sc-tae-903 authority=UN Security Council programme=iraq from 2012-06-29 ongoing',
      '19-01-15 un-security-council SANCTIONS un-sc-qdi-901 authority=UN Security Council programme=al-qaida from 2016-02-29 to [2018-10-30..2019-01-15]',
      '19-01-15 un-security-council SANCTIONS un-sc-tae-902 authority=UN Security Council programme=taliban from 2012-06-29 to [2018-10-30..2019-01-15]',
    ]);
    const names = actors
      .filter(({ id }) => id === 'un-sc-qdi-901')
      .at(-1)
      ?.names.map(({ text }) => text);
    expect(names?.[0]).toBe('Omar Nobody');
    expect(names).toContain('Omer Nobody');
  });

  it('of a later date ends what the stored earlier one lacks, with the claims that both in one import make', async () => {
    const [earlier, later] = [anInput('list.xml', OCTOBER), anInput('later.xml', list('2019-01-15', PERSON))];
    const both = await importAll(unSanctions, [earlier, later]);
    const stored = await importAll(unSanctions, [earlier]);
    const asked: string[] = [];
    const apart = await importAll(unSanctions, [later], {
      findEarlier: (dataset, before) => {
        asked.push(`${dataset} before ${before.text}`);
        const [source] = stored.sources;
        return Promise.resolve(source ? { source, claims: stored.claims } : null);
      },
    });
    expect(asked).toEqual(['un-consolidated before 2019-01-15']);
    expect([...stored.claims, ...apart.claims]).toEqual(both.claims);
    expect(apart.claims.map(spoken)).toEqual([
      'un-security-council SANCTIONS un-sc-qdi-901 authority=UN Security Council programme=al-qaida from 2016-02-29 ongoing',
      'un-security-council SANCTIONS un-sc-tae-902 authority=UN Security Council programme=taliban from 2012-06-29 to [2018-10-30..2019-01-15]',
    ]);
  });

  it('names a missing reference number, a bad date and an unknown element', async () => {
    const odd = PERSON.replace('<LISTED_ON>2016-02-29', '<LISTED_ONN>x</LISTED_ONN><LISTED_ON>soon');
    const nobody = '<ENTITY><FIRST_NAME>Nobody</FIRST_NAME></ENTITY>';
    const { claims, issues } = await importAll(unSanctions, [anInput('l.xml', list('2018-10-29', odd, nobody))]);
    expect(claims.map(spoken)).toEqual([
      'un-security-council SANCTIONS un-sc-qdi-901 authority=UN Security Council programme=al-qaida ongoing',
    ]);
    expect(issues.counts).toEqual({ UNKNOWN_COLUMN: 1, BAD_DATE: 1, NO_ACTOR: 1 });
    expect(issues.kept[0]?.suggestion).toBe('LISTED_ON');
  });

  it('is refused with its line when it defines entities, is truncated, is no list, or is not UTF-8', async () => {
    const bomb = OCTOBER.replace('<CONS', '<!DOCTYPE l [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>\n<CONS');
    expect(await failure('bomb.xml', bomb)).toMatch(/^bomb\.xml:2: a document type stands here/);
    expect(await failure('undefined.xml', OCTOBER.replace(' Omar ', '&b;'))).toMatch(/^undefined\.xml:3: not XML/);
    expect(await failure('cut.xml', OCTOBER.slice(0, -60))).toMatch(/^cut\.xml:4: not XML: unclosed tag/);
    expect(await failure('other.xml', '<list/>')).toBe(
      'other.xml:1: the document is a list; the list of the UN is a CONSOLIDATED_LIST',
    );
    expect(await failure('undated.xml', OCTOBER.replace('2018-10-29T', 'T'))).toMatch(/dateGenerated "T19/);
    expect(await failure('w.xml', OCTOBER.replace('UTF-8', 'windows-1256'))).toMatch(/^w\.xml:1: .*windows-1256/);
    expect(
      await failure('bytes.xml', Buffer.concat([bytesOf(OCTOBER.slice(0, 300)), Buffer.from([0xe9, 0x20])])),
    ).toMatch(/^bytes\.xml:3: the file is not UTF-8/);
  });

  it('is refused when an entry, a text or the nesting has no end', async () => {
    const long = 'x'.repeat(1_300_000);
    const piece = 64 * 1024;
    const say = (content: string) =>
      importAll(unSanctions, [anInput('l.xml', content, piece)]).catch((error: unknown) => String(error));
    expect(await say(OCTOBER.replace(' Omar ', long))).toContain('l.xml:3: an element or a text is longer than 1 MB');
    expect(await say(OCTOBER.replace('<INDIVIDUALS>', `<INDIVIDUALS a="${long}">`))).toContain('longer than 1 MB');
    expect(await say(OCTOBER.replace(' Omar ', '<a>'.repeat(60)))).toContain('more than 50 deep');
  });

  it('is refused when its gzip is cut off', async () => {
    const packed = gzipSync(OCTOBER);
    const files = await expandFile(
      aRawFile('l.xml.gz', packed.subarray(0, packed.length - 30)),
      unSanctions.extensions,
    );
    await expect(importAll(unSanctions, files)).rejects.toThrow(/^l\.xml:\d+: the gzip data ends before its end/);
  });
});

describeReal('The list of October 2018', ['sanctions/un-consolidated-2018-10-29.xml'], () => {
  it('is read whole: 703 persons and 390 groups, each with its date', async () => {
    const { claims, actors, issues } = await importAll(
      unSanctions,
      await openReal(unSanctions.extensions, 'sanctions/un-consolidated-2018-10-29.xml'),
    );
    expect(issues.counts).toEqual({});
    expect(claims.filter(({ validFrom }) => validFrom?.isDay)).toHaveLength(1093);
    expect(actors.filter(({ kind }) => kind === 'PERSON')).toHaveLength(703);
    expect(actors.filter(({ names }) => names.some(({ script }) => script === 'Arab')).length).toBeGreaterThan(300);
  });
});
