import { describe, expect, it } from 'vitest';
import { ask, askPort } from '../support/ask-paths.ts';
import { MemoryNeighbours, tiesOf } from '../support/memory-neighbours.ts';

describe('a path over a run of days', () => {
  it('has one day on which all its hops hold', async () => {
    const ties = ['s~a 1 @0..10', 'a~t 1 @10..20', 's~b 1 @0..11', 'b~t 1 @10..20', 's~c 1 @0..3 @8..9', 'c~t 1 @2..3'];
    expect(await ask(ties, { commonDay: true })).toEqual(['s b t 1', 's c t 1']);
    expect(await ask(ties, { commonDay: false })).toEqual(['s a t 1', 's b t 1', 's c t 1']);
  });

  it('needs more than that each two of its hops share a day', async () => {
    const ties = ['s~a @0..2 @4..6', 'a~b @1..3 @4..5', 'b~t @0..1 @2..3'];
    expect(await ask(ties, { commonDay: true })).toEqual([]);
    expect(await ask([...ties, 'b~t @4..5'], { commonDay: true })).toEqual(['s a b t null']);
  });

  it('takes any of the ties between two neighbours for its day', async () => {
    const ties = ['s~a 0.9 @0..1', 's~a 0.1 @5..6', 'a~t 0.8 @5..9'];
    expect(await ask(ties, { commonDay: true })).toEqual(['s a t 0.8']);
  });

  it('of one hop counts whatever its days are', async () => {
    expect(await ask(['s~t', 's~a', 'a~t'], { commonDay: true })).toEqual(['s t null']);
  });

  it('is looked for past the paths that share no day, and there may be more', async () => {
    const early = ['a', 'b', 'c'].flatMap((middle) => [`s~${middle} 1 @0..5`, `${middle}~t 1 @5..9`]);
    const ties = [...early, 's~d 0.1 @0..9', 'd~t 0.1 @0..9', 'd~e 0.1 @0..9', 'e~t 0.1 @8..9'];
    expect(await ask(ties, { commonDay: true, first: 1 })).toEqual(['s d t 0.1', '…']);
    expect(await ask(ties, { commonDay: true, order: 'STRONGEST' })).toEqual(['s d t 0.1', 's d e t 0.1']);
  });

  it('is not looked for beyond hops that share no day with what follows, at any of the three levels', async () => {
    const fan = Array.from({ length: 100 }, (_, i) => [`a~m${String(i)} 1 @5..6`, `m${String(i)}~t 1 @5..6`]);
    const found = await askPort(new MemoryNeighbours(tiesOf('s~a 1 @0..1', ...fan.flat())), { commonDay: true });
    expect(found.paths).toEqual([]);
    expect(found.spent).toEqual({ roundTrips: 3, neighbours: 202, candidates: 3 });
  });

  it('is no answer below the certainty asked for, though each hop alone is so certain on some day', async () => {
    const ties = ['s~a 1 @0..2 @L0..9', 'a~t 1 @5..7 @L0..9', 's~b 1 @0..2 @P0..9', 'b~t 1 @5..7 @P0..9'];
    expect(await ask(ties, { commonDay: true, least: 2 })).toEqual([]);
    expect(await ask(ties, { commonDay: true, least: 1 })).toEqual(['s a t 1']);
    expect(await ask(ties, { commonDay: true, least: 0 })).toEqual(['s a t 1', 's b t 1']);
  });
});
