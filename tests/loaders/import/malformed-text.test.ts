import { describe, expect, it } from 'vitest';
import { readMapFile } from '../../../src/loaders/formats/edges/map-node.ts';
import { edges } from '../../../src/loaders/formats/edges/edges.ts';
import { ftm } from '../../../src/loaders/formats/ftm/ftm.ts';
import { unSanctions } from '../../../src/loaders/formats/un-sanctions/un-sanctions.ts';
import { wikidata } from '../../../src/loaders/formats/wikidata/wikidata.ts';
import type { Importer } from '../../../src/loaders/import/importer.ts';
import { EDGES_MAP, FORMAT_FILES } from '../../support/format-files.ts';
import { anInput, importAll } from '../../support/input-files.ts';

/** Half of a character, as JSON and YAML can write it. */
const HALF = String.raw`\ud83d`;
const WHOLE = String.raw`\ud83c\udff4`;
const HAS_HALF = 'has half of a character (a lone surrogate)';

const textOf = (format: string): string => FORMAT_FILES[format]?.[1] ?? '';
const item = textOf('wikidata').trim().slice(1, -1).trim();
const row = (value: string): string => `{"a":"${value}","b":"B","when":"2014"}`;

const FILES: readonly (readonly [
  what: string,
  Importer,
  name: string,
  text: (value: string) => string,
  place: string,
])[] = [
  ['a line of ftm', ftm, 'd.json', (value) => textOf('ftm').replace('Club', value), 'd.json:2: properties.name[0]'],
  [
    'a dump of Wikidata',
    wikidata,
    'w.json',
    (value) => textOf('wikidata').replace('Anna', value),
    'w.json:2: labels.en.value',
  ],
  [
    'an answer of Wikidata',
    wikidata,
    'w.json',
    (value) => `{"entities":{"Q1000000901":${item.replace('Anna', value)}}}`,
    'w.json:1: labels.en.value',
  ],
  [
    'one item of Wikidata',
    wikidata,
    'w.json',
    (value) => item.replace('Anna', value).replace('{', '{ '),
    'w.json:1: labels.en.value',
  ],
  ['a list of edges', edges, 't.json', (value) => `[${row('A')},\n${row(value)}]`, 't.json:2: a'],
  ['a line of edges', edges, 't.ndjson', (value) => `${row('A')}\n${row(value)}\n`, 't.ndjson:2: a'],
];

const run = (importer: Importer, name: string, text: string) =>
  importAll(importer, [anInput(name, text, 50)], {
    map: importer.needsMap ? { name: 'm.yaml', text: EDGES_MAP } : null,
  });

describe('Text that is not well-formed stops the import and is named by its place, in', () => {
  it.each(FILES)('%s', async (_, importer, name, text, place) => {
    await expect(run(importer, name, text(HALF))).rejects.toThrow(`${place} ${HAS_HALF}`);
    const whole = await run(importer, name, text(WHOLE));
    expect(JSON.stringify(whole.actors)).toContain('🏴');
  });

  it('XML, which has no such reference', async () => {
    const text = textOf('un-sanctions').replace('Society', '&#xD83D;');
    await expect(run(unSanctions, 'l.xml', text)).rejects.toThrow(/^l\.xml:\d+: not XML: malformed character entity/);
  });

  it('a map, of which the line is named', () => {
    const read = (text: string) => readMapFile('m.yaml', text, (root) => root.fields(['a', 'b']).b?.text ?? null);
    expect(() => read(`a: x\nb: "x${HALF}"\n`)).toThrow(`m.yaml:2 b: ${HAS_HALF}`);
    expect(() => read(`a: x\n"${HALF}": b\n`)).toThrow(`m.yaml:2: ${HAS_HALF}`);
    expect(read(`a: x\nb: "${WHOLE}"\n`)).toBe('🏴');
  });
});

describe('The title of an address', () => {
  it('that is cut at 200 letters is not cut within a character', async () => {
    const map = `${EDGES_MAP.replace('from: when', 'from: when, url: link')}`;
    const url = `https://a.example/${'x'.repeat(181)}🏴`;
    const { sources } = await importAll(edges, [anInput('t.csv', `a,b,when,link\nA,B,2014,${url}\n`)], {
      map: { name: 'm.yaml', text: map },
    });
    expect(sources.filter((source) => source.url === url).map(({ title }) => title)).toEqual([
      `https://a.example/${'x'.repeat(181)}`,
    ]);
  });
});
