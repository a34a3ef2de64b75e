import type { Plain } from './plain.ts';
import type { Chunks } from './records.ts';

/** One record a line. */
export async function* writeNdjson<Row>(rows: AsyncIterable<Row>, plain: (row: Row) => Plain): Chunks {
  for await (const row of rows) yield `${JSON.stringify(plain(row))}\n`;
}
