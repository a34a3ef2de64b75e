import { describe, expect, it } from 'vitest';
import { readPack } from '../../../src/loaders/pack/pack.ts';
import { issue, type PackFiles, tinyPack } from '../../support/pack-files.ts';

const read = (pack: PackFiles) => readPack(pack.files());

describe('The files of a pack', () => {
  it('are told when a needed one is missing, and what cannot be judged without it', () => {
    const { issues, actors, claims } = read(tinyPack.raw('sources.csv', null));
    expect(issues).toEqual([
      issue({ source: 'sources.csv', problem: 'the file is missing' }),
      issue({ source: 'claims.csv', problem: 'not read, because sources.csv cannot be read' }),
      issue({ source: 'participants.csv', problem: 'not read, because sources.csv cannot be read' }),
      issue({ source: 'evidence.csv', problem: 'not read, because sources.csv cannot be read' }),
    ]);
    expect(actors).toHaveLength(3);
    expect(claims).toEqual([]);
  });

  it('may be told by a name that comes near', () => {
    expect(read(tinyPack.raw('external-ids.csv', null).raw('external_ids.csv', 'of\n')).issues).toEqual([
      issue({
        source: 'external_ids.csv',
        problem: 'no such file in a pack; it is not read',
        suggestion: 'external-ids.csv',
      }),
    ]);
  });

  it('may stand beside files of another kind', () => {
    expect(read(tinyPack.raw('README.md', '# Tiny')).issues).toEqual([]);
  });

  it('are not read when bigger than 64 MB', () => {
    const [first] = read(tinyPack.raw('claims.csv', new Uint8Array(64 * 1024 * 1024 + 1))).issues;
    expect(first).toEqual(issue({ source: 'claims.csv', problem: 'the file is bigger than 64 MB' }));
  });

  it('are not read when they have no header', () => {
    for (const empty of ['', '\n\n', '\ufeff'])
      expect(read(tinyPack.raw('names.csv', empty)).issues).toEqual([
        issue({ source: 'names.csv', problem: 'the file is empty; it needs a header' }),
      ]);
  });

  it('are not read when their header is not UTF-8', () => {
    const utf16 = Uint8Array.from([0xff, 0xfe, 0x6f, 0, 0x66, 0]);
    expect(read(tinyPack.raw('names.csv', utf16)).issues).toEqual([
      issue({ source: 'names.csv', row: 1, problem: 'the row is not UTF-8' }),
    ]);
  });
});

describe('The header of a file', () => {
  it('may name its columns in any order, but must name all', () => {
    expect(read(tinyPack.raw('names.csv', 'text,of,kind,language,validFrom\nPMF,hashd,ALIAS,,\n')).issues).toEqual([
      issue({ source: 'names.csv', row: 1, field: 'script', problem: 'the column is missing' }),
      issue({ source: 'names.csv', row: 1, field: 'validTo', problem: 'the column is missing' }),
    ]);
  });

  it('gets the missing column suggested for a misspelt one', () => {
    const text = 'of,text,language,script,kind,validfrom,validTo\nhashd,PMF,en,Latn,ALIAS,,\n';
    expect(read(tinyPack.raw('names.csv', text)).issues).toEqual([
      issue({
        source: 'names.csv',
        row: 1,
        field: 'validfrom',
        problem: 'no such column; its cells are not read',
        suggestion: 'validFrom',
      }),
      issue({ source: 'names.csv', row: 1, field: 'validFrom', problem: 'the column is missing' }),
    ]);
  });

  it('may have a column too many, which is told and not read', () => {
    const loaded = read(tinyPack.raw('external-ids.csv', 'of,scheme,value,colour\niran,wikidata,Q794,red\n'));
    expect(loaded.issues).toEqual([
      issue({ source: 'external-ids.csv', row: 1, field: 'colour', problem: 'no such column; its cells are not read' }),
    ]);
    expect(loaded.actors[0]?.externalIds).toEqual([{ scheme: 'wikidata', id: 'Q794' }]);
  });

  it('must not name a column twice', () => {
    const loaded = read(tinyPack.raw('external-ids.csv', 'of,scheme,value,value\niran,wikidata,Q1,Q2\n'));
    expect(loaded.issues).toEqual([
      issue({ source: 'external-ids.csv', row: 1, field: 'value', problem: 'the column is there twice' }),
    ]);
    expect(loaded.actors[0]?.externalIds).toEqual([]);
  });
});
