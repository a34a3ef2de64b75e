/**
 * How much of what is expected the packs answer: `npm run expected`. Reads `seed/syria-iraq-2011-2019/expected.csv`, derives the ties
 * of the packs that were coded by hand, prints the share that is answered by kind, and then each row that is not, with what the packs
 * say instead and why.
 */
import { EXPECTED_KINDS, isAnswered, readExpected, saidInstead } from '../support/expected.ts';
import { seedGraph } from '../support/seed-graph.ts';

const graph = seedGraph();
const rows = readExpected().map((row) => ({ row, answered: isAnswered(graph, row) }));

console.log('| kind | expected | answered | share | by both readers | of these answered |');
console.log('|---|---|---|---|---|---|');
for (const kind of EXPECTED_KINDS) {
  const ofKind = rows.filter(({ row }) => row.kind === kind);
  const both = ofKind.filter(({ row }) => row.readers === '1 2');
  const count = (some: typeof rows): number => some.filter(({ answered }) => answered).length;
  const share = ((100 * count(ofKind)) / ofKind.length).toFixed(1);
  console.log(`| ${kind} | ${ofKind.length} | ${count(ofKind)} | ${share} % | ${both.length} | ${count(both)} |`);
}
console.log('');
for (const { row, answered } of rows)
  if (!answered)
    console.log(
      `${row.kind} ${row.a} ${row.sign || '–'} ${row.b} ${row.from}/${row.to} ${saidInstead(graph, row)}. ${row.notStated}`.trim(),
    );
