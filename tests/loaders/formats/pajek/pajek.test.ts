import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { toPajek } from '../../../../src/analytics/signed/to-pajek.ts';
import { edges } from '../../../../src/loaders/formats/edges/edges.ts';
import { pajekRows } from '../../../../src/loaders/formats/pajek/pajek-table.ts';
import { readTimePoints, timesOfLabel } from '../../../../src/loaders/formats/pajek/pajek-words.ts';
import { IssueLog } from '../../../../src/loaders/import/issue-log.ts';
import { anInput, importAll } from '../../../support/input-files.ts';
import { describeReal, openReal } from '../../../support/real-data.ts';
import { randomFrom, randomGraph } from '../../../support/sides/random-graphs.ts';

const read = async (content: string) => {
  const issues = new IssueLog();
  const rows = [];
  for await (const block of pajekRows(anInput('a.net', content), issues)) rows.push(...block);
  return { issues, rows: rows.map(({ line, cells }) => ({ line, ...cells })) };
};
const spoken = async (content: string) =>
  (await read(content)).rows.map(({ from, to, value, kind }) => `${from} ${to} ${value} ${kind}`);

describe('A Pajek network', () => {
  it('has vertices with labels, arcs and edges with values, and comments', async () => {
    const text = `% a comment\r\n*Vertices 3\r\n1 "New Guinea" 0.1 0.2\r\n3 b\r\n*arcs\r\n1 3 -1\r\n2 1\r\n\r\n*Edges\r\n 1  2  0.5 c Blue\r\n`;
    expect(await spoken(text)).toEqual(['New Guinea b -1 arc', '2 New Guinea 1 arc', 'New Guinea 2 0.5 edge']);
  });

  it('has lists of arcs and edges, and a matrix', async () => {
    expect(await spoken('*Vertices 3\n*Arcslist\n1 2 3\n*Edgeslist\n2 3\n')).toEqual([
      '1 2 1 arc',
      '1 3 1 arc',
      '2 3 1 edge',
    ]);
    expect(await spoken('*Vertices 2\n*Matrix\n0 -1\n2 0\n')).toEqual(['1 2 -1 arc', '2 1 2 arc']);
  });

  it('has relations by section or by line, whose labels may name years, and times, each a row', async () => {
    const { rows } = await read(
      '*Vertices 2\n*Edges :46 "46-49"\n1 2 -1\n*Arcs :2 "trade"\n1 2 1 [1-3,5,7-*]\n46: 2 1 1\n',
    );
    expect(
      rows.map(({ line, relation, label, labelFrom, labelTo, timeFrom, timeTo }) => [
        line,
        relation,
        label,
        `${labelFrom}-${labelTo}`,
        `${timeFrom}-${timeTo}`,
      ]),
    ).toEqual([
      [3, '46', '46-49', '46-49', '-'],
      [5, '2', 'trade', '-', '1-3'],
      [5, '2', 'trade', '-', '5-5'],
      [5, '2', 'trade', '-', '7-'],
      [6, '46', '46-49', '46-49', '-'],
    ]);
  });

  it('in a project has several networks; other parts are an issue each', async () => {
    const { rows, issues } = await read(
      '*Network first\n*Vertices 2\n*Edges\n1 2\n*Network second\n*Vertices 2\n1 "x"\n2 "y"\n*Arcs\n1 2\n*Partition p\n*Vertices 2\n1\n2\n',
    );
    expect(rows.map(({ network, from, to }) => [network, from, to])).toEqual([
      ['first', '1', '2'],
      ['second', 'x', 'y'],
    ]);
    expect(issues.counts).toEqual({ LEFT_OUT: 1 });
    expect(issues.kept[0]).toMatchObject({ row: 11, field: '*Partition' });
  });

  it.each([
    ['', 'has no *Vertices'],
    ['1 2\n', 'does not begin with *Vertices or *Network'],
    ['*Vertices none\n', '*Vertices says "none"'],
    ['*Vertices 2\n*Edges\n1 3\n', 'a.net:3: "3" is no vertex, expected a whole number from 1 to 2'],
    ['*Vertices 2\n*Edges\n1\n', '"" is no vertex'],
    ['*Vertices 2\n*Edges\n1 2 much\n', 'the value is "much", expected a number'],
    ['*Vertices 2\n*Edges\n1 2 1 [a-b]\n', 'is no list of times'],
    ['*Vertices 2\n*Matrix\n0 1 1\n', 'row 1 of the matrix has 3 cells'],
    ['*Vertices 2\n*Matrix\n0 x\n', 'the cell "x" of the matrix is no number'],
  ])('is refused with a clear word: %j', async (content, message) => {
    await expect(read(content)).rejects.toThrow(message);
  });

  it('has times and labels that are read whole or not at all', () => {
    expect(readTimePoints('[1-2, 4]')).toEqual([
      { first: '1', last: '2' },
      { first: '4', last: '4' },
    ]);
    expect(readTimePoints('[1-2,x]')).toBeNull();
    expect(timesOfLabel('1946')).toEqual({ first: '1946', last: '1946' });
    expect(timesOfLabel('1946 to 49')).toEqual({ first: '', last: '' });
  });

  it('written by us is read again as it was', async () => {
    const random = randomFrom(3);
    for (let each = 0; each < 50; each++) {
      const { actors, ties } = randomGraph(random, 12);
      const labels = Array.from({ length: actors }, (_, at) => `actor ${at}`);
      const { rows } = await read(
        toPajek({
          labels,
          relations: [
            { name: null, ties },
            { name: '46-49', ties },
          ],
        }),
      );
      const expected = ties.map(({ a, b, sign, weight }) => [labels[a], labels[b], String(sign * weight)]);
      expect(rows.map(({ from, to, value }) => [from, to, value])).toEqual([...expected, ...expected]);
      expect(rows.slice(ties.length).every(({ label }) => label === '46-49')).toBe(true);
    }
  });
});

const MAP = { name: 'signed-windows.yaml', text: readFileSync('seed/maps/signed-windows.yaml', 'utf8') };

describe('A Pajek network, imported by a column map', () => {
  it('makes claims of its ties, by the sign of their values and the years of their labels', async () => {
    const { claims, issues } = await importAll(
      edges,
      [anInput('c.net', '*Vertices 3\n1 "USA"\n2 "RUS"\n3 "CUB"\n*Edges :46 "46-49"\n1 2 -1\n2 3 1\n')],
      { map: MAP },
    );
    // The codes are not among the few states of this test: they become actors of their own.
    expect(issues.counts).toEqual({ UNKNOWN_STATE: 3 });
    expect(claims.map(({ type, attestedOn, evidence }) => [type, attestedOn?.text, evidence[0]?.locator])).toEqual([
      ['OPPOSES', '[1946-01-01..1949-12-31]', 'c.net:6 label=46-49; from=USA; to=RUS'],
      ['ALLIED_WITH', '[1946-01-01..1949-12-31]', 'c.net:7 label=46-49; from=RUS; to=CUB'],
    ]);
  });

  it('whose map names another column is refused', async () => {
    const wrong = { ...MAP, text: MAP.text.replace('subject: from', 'subject: form') };
    await expect(importAll(edges, [anInput('c.net', '*Vertices 1\n')], { map: wrong })).rejects.toThrow(
      'the map uses the column form, which the file has not; did you mean "from"?',
    );
  });
});

describeReal('Cow.net', ['signed/Cow.net'], () => {
  it('makes a claim of each of its 41,295 ties', async () => {
    const { claims } = await importAll(edges, await openReal(['.net'], 'signed/Cow.net'), { map: MAP });
    expect(claims.length).toBe(41_295);
    expect(claims.filter(({ type }) => type === 'OPPOSES').length).toBe(5_071);
  });
});
