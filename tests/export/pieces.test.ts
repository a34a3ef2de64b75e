import { describe, expect, it } from 'vitest';
import { inLargePieces } from '../../src/api/export/pieces.ts';
import type { Chunks } from '../../src/api/export/records.ts';

async function* lines(count: number, length: number): Chunks {
  for (let line = 0; line < count; line++) yield await Promise.resolve('x'.repeat(length));
}

describe('A file', () => {
  it('is written in pieces of 64 kB, with a look at the budget before each', async () => {
    let looks = 0;
    const pieces: number[] = [];
    for await (const piece of inLargePieces(lines(200, 1_024), () => (looks += 1))) pieces.push(piece.length / 1_024);
    expect(pieces).toEqual([64, 64, 64, 8]);
    expect(looks).toBe(3);
  });

  it('breaks off with what the look throws, so that nobody takes the part for the whole', async () => {
    const pieces: number[] = [];
    const read = async (): Promise<void> => {
      const look = (): void => {
        if (pieces.length === 2) throw new Error('spent');
      };
      for await (const piece of inLargePieces(lines(200, 1_024), look)) pieces.push(piece.length / 1_024);
    };
    await expect(read()).rejects.toThrow('spent');
    expect(pieces).toEqual([64, 64]);
  });
});
