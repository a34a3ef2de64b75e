import { describe, expect, it } from 'vitest';
import { readPackFolder } from '../../src/cli/pack-folder.ts';
import type { LoadedPack } from '../../src/loaders/pack/pack.ts';
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
const withoutNames = (pack: LoadedPack): ((text: string) => string) => {
  const things = [...pack.actors, ...pack.places].flatMap(({ names }) => names.map(({ text }) => text));
  const labels = pack.events.flatMap(({ label }) => [label.en, label.ar]);
  const titles = pack.sources.map(({ title }) => title);
  const names = [...things, ...labels, ...titles]
    .map((name) => wordsOf(name ?? '').join(' '))
    .filter((name) => name.split(' ').length > 3)
    .sort((a, b) => b.length - a.length);
  return (text) => names.reduce((left, name) => left.replaceAll(` ${name} `, ' NAME '), ` ${wordsOf(text).join(' ')} `);
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
  const documents = [...new Set(evidenceOf(pack).map(({ document }) => document))];

  it.for(documents)('cites places in %s that say, to the byte, what was hashed', (document, { skip }) => {
    const text = findText(document);
    if (text === null) return skip(notRun(`evidence of ${name}`, [document]));
    const cited = evidenceOf(pack).filter((own) => own.document === document);
    expect(cited.length).toBeGreaterThan(0);
    expect(cited.every(({ hash }) => hash !== null)).toBe(true);
    expect(verifyEvidence(text, cited).filter(({ problem }) => problem !== null)).toEqual([]);
  });

  it('copies no run of more than eight words from the documents it cites', ({ skip }) => {
    const missing = documents.filter((document) => findText(document) === null);
    if (missing.length > 0) return skip(notRun(`copied words in ${name}`, missing));
    const nameless = withoutNames(pack);
    const runs = (text: string): readonly string[] => runsOf(nameless(text).trim().split(' '));
    const theirs = new Set(documents.flatMap((document) => runs(findText(document) ?? '')));
    const copied = ourWords(pack).flatMap((text) => runs(text).filter((run) => theirs.has(run)));
    expect(theirs.size).toBeGreaterThan(500);
    expect(ourWords(pack).length).toBeGreaterThan(100);
    expect([...new Set(copied)]).toEqual([]);
  });

  it('glosses every piece of evidence of its own', () => {
    const mute = pack.claims.filter(({ evidence }) => evidence.some(({ gloss }) => !gloss.en && !gloss.ar));
    expect(mute.map(({ id }) => id)).toEqual([]);
  });
});
