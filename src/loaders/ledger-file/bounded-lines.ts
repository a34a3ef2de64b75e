/** One line of a stream of bytes, without its line feed. */
export interface BoundedLine {
  /** 1-based. */
  readonly number: number;
  readonly bytes: Buffer;
  /** `CUT`: the stream ended within it. `TOO_LONG`: only its beginning is here, and nothing comes after it. */
  readonly state: 'WHOLE' | 'CUT' | 'TOO_LONG';
}

const LF = 0x0a;

/** Lines of at most `limit` bytes, line feed included; memory holds one line and one chunk. */
export async function* boundedLines(chunks: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<BoundedLine> {
  let number = 1;
  let parts: Buffer[] = [];
  let held = 0;
  for await (const chunk of chunks) {
    const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    let start = 0;
    while (start < bytes.length) {
      const lineFeed = bytes.indexOf(LF, start);
      const end = lineFeed === -1 ? bytes.length : lineFeed;
      const part = bytes.subarray(start, end);
      if (held + part.length >= limit) {
        yield { number, bytes: Buffer.concat([...parts, part]).subarray(0, limit), state: 'TOO_LONG' };
        return;
      }
      if (lineFeed === -1) {
        parts.push(part);
        held += part.length;
      } else {
        yield { number, bytes: parts.length === 0 ? part : Buffer.concat([...parts, part]), state: 'WHOLE' };
        number += 1;
        parts = [];
        held = 0;
      }
      start = end + 1;
    }
  }
  if (held > 0) yield { number, bytes: Buffer.concat(parts), state: 'CUT' };
}
