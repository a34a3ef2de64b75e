import type { Chunks } from './records.ts';

const PIECE = 64 * 1024;

/**
 * The same text in fewer, larger pieces.
 * @param look called before each of them; it may throw
 */
export async function* inLargePieces(chunks: Chunks, look: () => void): Chunks {
  let waiting = '';
  for await (const chunk of chunks) {
    waiting += chunk;
    if (waiting.length < PIECE) continue;
    look();
    yield waiting;
    waiting = '';
  }
  if (waiting !== '') yield waiting;
}

/**
 * The same rows, the first of them read at once: what goes wrong with a question shows before anything is written.
 */
export const begun = async <Row>(rows: AsyncIterable<Row>): Promise<AsyncIterable<Row>> => {
  const iterator = rows[Symbol.asyncIterator]();
  const first = await iterator.next();
  return (async function* () {
    try {
      for (let next = first; !next.done; next = await iterator.next()) yield next.value;
    } finally {
      await iterator.return?.();
    }
  })();
};
