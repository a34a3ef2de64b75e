import { describe, expect, it } from 'vitest';
import { ask, askPort, written } from '../support/ask-paths.ts';
import { MemoryNeighbours, tiesOf } from '../support/memory-neighbours.ts';

describe('an actor to go through', () => {
  it('is on every path, whichever way it is reached', async () => {
    const ties = ['s~t 1', 's~m 0.5', 'm~t 0.5', 's~a 1', 'a~m 1', 'm~b 1', 'b~t 1', 'a~t 1'];
    expect(await ask(ties, { through: 'm' })).toEqual([
      's m t 0.5',
      's a m t 0.5',
      's m a t 0.5',
      's m b t 0.5',
      's a m b t 1',
    ]);
    expect(await ask(ties, { through: 'm', order: 'STRONGEST', first: 1 })).toEqual(['s a m b t 1', '…']);
  });

  it('changes nothing when it is an end', async () => {
    const ties = ['s~t', 's~a', 'a~t'];
    for (const through of ['s', 't']) expect(await ask(ties, { through })).toEqual(['s t null', 's a t null']);
  });

  it('is not worth meeting another actor twice: the way there and back through a hub is no path', async () => {
    const ties = ['s~hub 1', 'hub~t 1', 'hub~m 1', 'm~x 1', 'x~y 1', 'y~t 1', 's~z 0.5', 'z~w 0.5', 'w~m 0.5'];
    expect(await ask(ties, { through: 'm' })).toEqual(['s hub m x y t 1', 's z w m hub t 0.5', 's z w m x y t 0.5']);
    expect(await ask(ties, { through: 'm', order: 'STRONGEST' })).toEqual([
      's hub m x y t 1',
      's z w m hub t 0.5',
      's z w m x y t 0.5',
    ]);
  });

  it('gives each path once, also when it is both a path before and after a hub', async () => {
    const middles = ['a', 'b', 'c', 'd'];
    const ties = middles.flatMap((middle) => [`s~${middle} 1`, `${middle}~m 1`, `${middle}~t 1`]);
    const expected = middles.flatMap((one) =>
      middles.filter((other) => other !== one).map((other) => `s ${one} m ${other} t 1`),
    );
    expect(await ask(ties, { through: 'm', first: 20, maxHops: 4 })).toEqual(expected);
  });

  it('that hangs on one other alone is ruled out at once, however many ways lead there', async () => {
    const crowd = Array.from({ length: 300 }, (_, i) => [`s~c${String(i)}`, `c${String(i)}~x`, `x~d${String(i)}`]);
    const port = new MemoryNeighbours(tiesOf(...crowd.flat(), 'x~m', 'x~t', 's~x'));
    const found = await askPort(port, { through: 'm', maxHops: 8 });
    expect(written(found)).toEqual([]);
    expect(found.truncated).toBe(false);
    expect(found.spent.candidates).toBe(1);
  });

  it('is unreachable', async () => {
    expect(await ask(['s~t', 's~a', 'a~t'], { through: 'm' })).toEqual([]);
  });
});
