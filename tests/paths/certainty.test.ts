import { describe, expect, it } from 'vitest';
import { LEVEL_NAMES } from '../../src/paths/strength.ts';
import { ask, askPort } from '../support/ask-paths.ts';
import { MemoryNeighbours, tiesOf } from '../support/memory-neighbours.ts';

const certainties = async (
  ties: readonly string[],
  asked: Parameters<typeof askPort>[1] = {},
): Promise<readonly string[]> =>
  (await askPort(new MemoryNeighbours(tiesOf(...ties)), asked)).paths.map(
    ({ actors, certainty, confidence }) => `${actors.join(' ')} ${LEVEL_NAMES[certainty]} ${confidence ?? 'null'}`,
  );

describe('the strength of a path', () => {
  it('puts a certain path before a likely and a possible one of its length, whatever their confidence', async () => {
    const ties = ['s~a P 1', 'a~t P 1', 's~b L 0.9', 'b~t L 0.9', 's~c 0.1', 'c~t', 's~d L 1', 'd~t 0.2'];
    expect(await certainties(ties)).toEqual([
      's c t CERTAIN null',
      's d t LIKELY 1',
      's b t LIKELY 0.9',
      's a t POSSIBLE 1',
    ]);
  });

  it('is that of its weakest hop, and a hop is as strong as its strongest tie', async () => {
    expect(await certainties(['s~a L 1', 's~a 0.3', 'a~t L 0.4', 'a~t P 0.9'])).toEqual(['s a t LIKELY 0.4']);
  });

  it('comes before the length when the strongest are asked for', async () => {
    expect(await certainties(['s~t P 1', 's~a 0.1', 'a~t 0.1'], { order: 'STRONGEST' })).toEqual([
      's a t CERTAIN 0.1',
      's t POSSIBLE 1',
    ]);
  });

  it('over a run of days is the best level at which its hops share a day', async () => {
    const ties = [
      's~a 0.9 @0..2 @L0..9',
      'a~t 0.9 @5..7 @L4..9',
      's~b 0.5 @0..2 @L0..3 @P0..9',
      'b~t 0.5 @8..9',
      's~c 0.2 @3..4',
      'c~t 0.2 @3..5',
    ];
    expect(await certainties(ties, { commonDay: true })).toEqual([
      's c t CERTAIN 0.2',
      's a t LIKELY 0.9',
      's b t POSSIBLE 0.5',
    ]);
  });
});

describe('how much is spoken of the inner actors', () => {
  const ask2 = async (
    ties: readonly string[],
    mentions: Readonly<Record<string, number>>,
    order: 'SHORTEST' | 'STRONGEST',
  ) =>
    (await askPort(new MemoryNeighbours(tiesOf(...ties), mentions), { order })).paths.map(({ actors }) =>
      actors.join(' '),
    );

  it('puts a lone go-between before a hub of the same strength, and the ends count for nothing', async () => {
    const ties = ['s~hub', 'hub~t', 's~lone', 'lone~t', 's~a', 'a~t'];
    for (const order of ['SHORTEST', 'STRONGEST'] as const)
      expect(await ask2(ties, { hub: 90, lone: 1, a: 2, s: 500, t: 500 }, order)).toEqual([
        's lone t',
        's a t',
        's hub t',
      ]);
  });

  it('is summed along the path, and ids decide between equal sums', async () => {
    const ties = ['s~a', 'a~d', 'd~t', 's~b', 'b~c', 'c~t', 's~c', 'a~t 0.1'];
    expect(await ask2(ties, { a: 1, d: 4, b: 2, c: 3 }, 'SHORTEST')).toEqual(['s a t', 's c t', 's a d t', 's b c t']);
  });

  it('never outweighs length or strength', async () => {
    const ties = ['s~hub 0.5', 'hub~t 0.5', 's~a', 'a~t', 's~b 0.9', 'b~c 0.9', 'c~t 0.9'];
    expect(await ask2(ties, { hub: 1_000 }, 'SHORTEST')).toEqual(['s hub t', 's a t', 's b c t']);
    expect(await ask2(ties, { hub: 1_000 }, 'STRONGEST')).toEqual(['s b c t', 's hub t', 's a t']);
  });
});

describe('hostile hops', () => {
  const ties = ['s~e - 0.9', 'e~t - 0.9', 's~a + 0.5', 'a~t - 0.5', 's~b + 0.1', 'b~c + 0.1', 'c~t + 0.1'];

  it('are counted, and paths with more than allowed are no answer', async () => {
    expect(await ask(ties, { maxHostileHops: null })).toEqual(['s e t 0.9', 's a t 0.5', 's b c t 0.1']);
    expect(await ask(ties, { maxHostileHops: 1 })).toEqual(['s a t 0.5', 's b c t 0.1']);
    expect(await ask(ties, { maxHostileHops: 0 })).toEqual(['s b c t 0.1']);
  });

  it('are those whose sign is −1: neither neutral ones nor ones whose ties disagree', async () => {
    expect(await ask(['s~a - 1', 's~a + 1', 'a~t 1'], { maxHostileHops: 0 })).toEqual(['s a t 1']);
    expect(await ask(['s~a - 1', 's~a 1', 'a~t 1'], { maxHostileHops: 0 })).toEqual([]);
  });

  it('go by ties that are at least likely where there are any', async () => {
    expect(await ask(['s~a - P 1', 's~a + L 1', 'a~t 1'], { sign: 1, maxHops: 1, to: 'a' })).toEqual(['s a 1']);
    expect(await ask(['s~a - P 1', 's~a L 1'], { sign: -1, to: 'a' })).toEqual(['s a 1']);
  });

  it('leave a longer way open that meets the same actor with fewer of them', async () => {
    expect(await ask(['s~m - 1', 's~a + 1', 'a~m + 1', 'm~t - 1'], { maxHostileHops: 1 })).toEqual(['s a m t 1']);
  });
});
