import { describe, expect, it } from 'vitest';
import { readPackFolder } from '../../src/cli/pack-folder.ts';
import type { LoadedPack } from '../../src/loaders/pack/pack.ts';
import { groupBy } from '../../src/domain/group.ts';
import { parseLocator } from '../../src/domain/claims/locator.ts';
import { verifyEvidence } from '../../src/loaders/text/verify-evidence.ts';
import { seedFolder } from '../support/seed-packs.ts';
import { findText, notRun } from '../support/shared-texts.ts';

const evidenceOf = ({ claims }: LoadedPack) => claims.flatMap(({ evidence }) => evidence);

/** Lower-case words, without signs, Arabic vowel marks or the lengthening stroke. */
const wordsOf = (text: string): readonly string[] =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\p{Mn}ـ]/gu, '')
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** As many words in a row are a copy. */
const COPIED = 9;

const runsOf = (words: readonly string[]): readonly string[] =>
  words.slice(COPIED - 1).map((_, start) => words.slice(start, start + COPIED).join(' '));

/** Names are nobody's words: a long one counts as a single word. */
const withoutNames = (pack: LoadedPack): ((text: string) => readonly string[]) => {
  const things = [...pack.actors, ...pack.places].flatMap(({ names }) => names.map(({ text }) => text));
  const labels = pack.events.flatMap(({ label }) => [label.en, label.ar]);
  const titles = pack.sources.map(({ title }) => title);
  const names = [...things, ...labels, ...titles].map((name) => wordsOf(name ?? '')).filter(({ length }) => length > 3);
  const byFirst = groupBy(
    names.toSorted((a, b) => b.length - a.length),
    ([first]) => first ?? '',
  );
  return (text) => {
    const words = wordsOf(text);
    const left: string[] = [];
    for (let at = 0; at < words.length;) {
      const starting = byFirst.get(words[at] ?? '') ?? [];
      const name = starting.find((own) => own.every((word, offset) => words[at + offset] === word));
      left.push(name === undefined ? (words[at] ?? '') : 'NAME');
      at += name?.length ?? 1;
    }
    return left;
  };
};

/** Everything in a pack that should be in our own words. */
const ourWords = (pack: LoadedPack): readonly string[] =>
  [
    pack.pack?.description,
    ...pack.claims.map(({ note }) => note),
    ...evidenceOf(pack).flatMap(({ gloss }) => [gloss.en, gloss.ar]),
    ...pack.actors.flatMap(({ description }) => [description.en, description.ar]),
  ].filter((text) => typeof text === 'string');

describe.each(['newsweek-2017-11', 'syria-iraq-2011-2019'])('The pack %s', (name) => {
  const { pack } = readPackFolder(seedFolder(name));
  const ofPages = evidenceOf(pack).filter(({ locator }) => locator.startsWith('text='));
  const pages = new Set(ofPages.map(({ document }) => document));
  const cited = [...new Set(evidenceOf(pack).map(({ document }) => document))];
  /** Those whose whole text is at hand where these tests are run by us; of a web page no copy is kept. */
  const documents = cited.filter((document) => !pages.has(document));

  it.for(documents)('cites places in %s that say, to the byte, what was hashed', (document, { skip }) => {
    const text = findText(document);
    if (text === null) return skip(notRun(`evidence of ${name}`, [document]));
    const there = evidenceOf(pack).filter((own) => own.document === document);
    expect(there.length).toBeGreaterThan(0);
    expect(there.every(({ hash }) => hash !== null)).toBe(true);
    expect(verifyEvidence(text, there).filter(({ problem }) => problem !== null)).toEqual([]);
  });

  it('copies no run of more than eight words from the documents it cites', ({ skip }) => {
    const missing = documents.filter((document) => findText(document) === null);
    if (missing.length > 0) return skip(notRun(`copied words in ${name}`, missing));
    const nameless = withoutNames(pack);
    const runs = (text: string): readonly string[] => runsOf(nameless(text));
    const theirs = new Set(documents.flatMap((document) => runs(findText(document) ?? '')));
    const copied = ourWords(pack).flatMap((text) => runs(text).filter((run) => theirs.has(run)));
    expect(theirs.size).toBeGreaterThan(500);
    expect(ourWords(pack).length).toBeGreaterThan(100);
    expect([...new Set(copied)]).toEqual([]);
  });

  it('keeps first words only of documents whose licence permits it, and only where they stand', ({ skip }) => {
    const worded = evidenceOf(pack).flatMap(({ document, locator, words }) =>
      words === undefined ? [] : [{ document, locator, words }],
    );
    const licences = new Map(pack.sources.map(({ id, licence }) => [id, licence]));
    expect([...new Set(worded.map(({ document }) => licences.get(document)))]).toEqual(
      worded.length > 0 ? ['CC BY-SA 4.0'] : [],
    );
    expect(worded.length > 0).toBe(name === 'syria-iraq-2011-2019');
    const missing = [...new Set(worded.map(({ document }) => document))].filter((id) => findText(id) === null);
    if (missing.length > 0) return skip(notRun(`first words in ${name}`, missing));
    const flat = (text: string): string => wordsOf(text).join(' ');
    const texts = new Map(documents.map((id) => [id, flat(findText(id) ?? '')]));
    expect(worded.filter(({ document, words }) => !texts.get(document)?.includes(flat(words)))).toEqual([]);
  });

  it('has an address for every document that was read, and says of every other that it was not seen', () => {
    const read = pack.sources.filter(({ id }) => cited.includes(id) && id !== 'rassd-2017-11');
    expect(
      read.filter(({ url }) => !/^https?:\/\/[a-z0-9][a-z0-9.-]*\.[a-z]{2,}/.test(url ?? '')).map(({ id }) => id),
    ).toEqual([]);
    const incomplete = pack.sources.filter(({ licence, citation }) => licence === null || citation === null);
    expect(incomplete.map(({ id }) => id)).toEqual([]);
    const unseen = pack.sources.filter(({ id, url }) => url === null && !cited.includes(id));
    expect(unseen.filter(({ citation }) => !/not seen/i.test(citation ?? '')).map(({ id }) => id)).toEqual([]);
  });

  it('cites passages of web pages by their first and last words, with the hash of what was read', () => {
    expect(pages.size > 0).toBe(name === 'syria-iraq-2011-2019');
    const vague = ofPages.filter(({ locator, hash }) => {
      const found = parseLocator(locator);
      return found?.kind !== 'TEXT' || !/^[0-9a-f]{64}$/.test(hash ?? '');
    });
    expect(vague.map(({ document, locator }) => `${document} ${locator}`)).toEqual([]);
  });

  it('glosses every piece of evidence of its own', () => {
    const mute = pack.claims.filter(({ evidence }) => evidence.some(({ gloss }) => !gloss.en && !gloss.ar));
    expect(mute.map(({ id }) => id)).toEqual([]);
  });
});
