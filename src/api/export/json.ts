import type { Plain } from './plain.ts';
import type { Chunks } from './records.ts';

/** One array, one record a line. */
export async function* writeJson<Row>(rows: AsyncIterable<Row>, plain: (row: Row) => Plain): Chunks {
  let before = '[\n';
  for await (const row of rows) {
    yield `${before}${JSON.stringify(plain(row))}`;
    before = ',\n';
  }
  yield before === '[\n' ? '[]\n' : '\n]\n';
}

/** One record a line. */
export async function* writeNdjson<Row>(rows: AsyncIterable<Row>, plain: (row: Row) => Plain): Chunks {
  for await (const row of rows) yield `${JSON.stringify(plain(row))}\n`;
}
