import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { checkRatio, InputTrouble } from './input-file.ts';

const problemOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && error.code === 'Z_BUF_ERROR'
    ? 'the gzip data ends before its end; the file is truncated'
    : `the gzip data is corrupt (${error instanceof Error ? error.message : String(error)})`;

/** What a gzip holds. @throws InputTrouble when it is truncated, corrupt, or unpacks to too much */
export async function* gunzipped(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let bytesIn = 0;
  const counted = async function* (): AsyncGenerator<Uint8Array> {
    for await (const chunk of bytes) {
      bytesIn += chunk.length;
      yield chunk;
    }
  };
  const source = Readable.from(counted(), { objectMode: false });
  const gunzip = createGunzip({ chunkSize: 256 * 1024 });
  source.on('error', (error) => gunzip.destroy(error));
  source.pipe(gunzip);
  let bytesOut = 0;
  try {
    for await (const chunk of gunzip as AsyncIterable<Uint8Array>) {
      bytesOut += chunk.length;
      checkRatio(bytesIn, bytesOut);
      yield chunk;
    }
  } catch (error) {
    throw error instanceof Error && 'code' in error && String(error.code).startsWith('Z_')
      ? new InputTrouble(problemOf(error))
      : error;
  } finally {
    source.destroy();
    gunzip.destroy();
  }
}
