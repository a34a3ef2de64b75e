import { describe, expect, it } from 'vitest';
import { ask } from '../support/ask-paths.ts';

describe('the order of paths', () => {
  it('puts shorter paths first, then the more confident, and those of unknown confidence last', async () => {
    const ties = ['s~t', 's~a 0.4', 'a~t 0.9', 's~b 0.6', 'b~t 0.5', 's~c', 'c~t 1', 'a~b 1'];
    expect(await ask(ties, { first: 10 })).toEqual([
      's t null',
      's b t 0.5',
      's a t 0.4',
      's c t null',
      's b a t 0.6',
      's a b t 0.4',
    ]);
  });

  it('puts the more confident first when the strongest are asked for, then the shorter', async () => {
    const ties = ['s~t', 's~a 0.4', 'a~t 0.9', 's~b 0.6', 'b~t 0.5', 's~c', 'c~t 1', 'a~b 1'];
    expect(await ask(ties, { first: 10, order: 'STRONGEST' })).toEqual([
      's b a t 0.6',
      's b t 0.5',
      's a t 0.4',
      's a b t 0.4',
      's t null',
      's c t null',
    ]);
  });

  it('breaks ties by ids, actor by actor and by code unit, not as a dictionary would', async () => {
    const middles = ['ab', 'a-c', 'a', 'a1', 'b', '10', '9'];
    const ties = middles.flatMap((middle) => [`s~${middle} 0.5`, `${middle}~t 0.5`]);
    const expected = ['10', '9', 'a', 'a-c', 'a1', 'ab', 'b'].map((middle) => `s ${middle} t 0.5`);
    expect(await ask(ties, { first: 7 })).toEqual(expected);
    expect(await ask(ties, { first: 7, order: 'STRONGEST' })).toEqual(expected);
  });

  it('takes the first ids among the widest paths, though a part of them is wider elsewhere', async () => {
    const ties = ['s~b 0.9', 's~a 0.5', 'a~m 0.9', 'b~m 0.9', 'm~t 0.5'];
    expect(await ask(ties, { maxHops: 3 })).toEqual(['s a m t 0.5', 's b m t 0.5']);
  });

  it('ranks a confidence of zero above one that is unknown', async () => {
    const ties = ['s~a', 'a~t', 's~b 0', 'b~t 0'];
    for (const order of ['SHORTEST', 'STRONGEST'] as const)
      expect(await ask(ties, { order })).toEqual(['s b t 0', 's a t null']);
  });

  it('compares a detour only up to the weakest hop that it shares with the short way', async () => {
    const ties = ['s~a 0.5', 'a~t 0.7', 'a~b 0.9', 'b~t 0.9'];
    expect(await ask(ties, { order: 'STRONGEST' })).toEqual(['s a t 0.5', 's a b t 0.5']);
  });
});

describe('what counts as one path', () => {
  it('is a sequence of actors: parallel ties make one hop of the best confidence and do not eat the paths asked for', async () => {
    const parallel = Array.from({ length: 200 }, (_, i) => `s~a 0.${String(i + 100)}`);
    expect(await ask([...parallel, 'a~t 1', 's~b', 'b~t'], { first: 2 })).toEqual(['s a t 0.299', 's b t null']);
  });

  it('meets no actor twice', async () => {
    expect(await ask(['s~a', 'a~b', 'b~a', 'b~s', 'a~t'], { maxHops: 8 })).toEqual(['s a t null', 's b a t null']);
  });

  it('follows a directed tie forwards only', async () => {
    const ties = ['s>a 1', 'a>t 1', 't>b 1', 'b>s 1', 's>c 1', 't>c 1'];
    expect(await ask(ties)).toEqual(['s a t 1']);
    expect(await ask(ties, { from: 't', to: 's' })).toEqual(['t b s 1']);
  });

  it('has as many hops as allowed and no more', async () => {
    const chain = ['s~a', 'a~b', 'b~c', 'c~d', 'd~e', 'e~f', 'f~g', 'g~t', 's~g', 'a~t'];
    expect(await ask(chain, { maxHops: 1 })).toEqual([]);
    expect(await ask(chain, { maxHops: 2 })).toEqual(['s a t null', 's g t null']);
    expect(await ask(chain, { maxHops: 7 })).toEqual(['s a t null', 's g t null']);
    expect(await ask(chain, { maxHops: 8 })).toEqual([
      's a t null',
      's g t null',
      's a b c d e f g t null',
      's g f e d c b a t null',
    ]);
  });

  it('does not exist to or from an actor without ties', async () => {
    expect(await ask(['s~a'])).toEqual([]);
    expect(await ask(['t~a'])).toEqual([]);
    expect(await ask([])).toEqual([]);
  });
});

describe('whether there are more', () => {
  const ties = ['s~a 0.3', 'a~t 0.3', 's~b 0.2', 'b~t 0.2', 's~c 0.1', 'c~t 0.1', 'c~d', 'd~t'];
  it('says so when the next path is longer, weaker or both, and not when it has given the last', async () => {
    for (const order of ['SHORTEST', 'STRONGEST'] as const) {
      const all = ['s a t 0.3', 's b t 0.2', 's c t 0.1', 's c d t null'];
      for (const first of [1, 2, 3]) expect(await ask(ties, { first, order })).toEqual([...all.slice(0, first), '…']);
      expect(await ask(ties, { first: 4, order })).toEqual(all);
      expect(await ask(ties, { first: 3, order, maxHops: 2 })).toEqual(all.slice(0, 3));
    }
  });
});

describe('actors to avoid', () => {
  const ties = ['s~a', 'a~t', 's~b', 'b~t'];
  it('are on no path', async () => {
    expect(await ask(ties, { avoid: ['a', 'nobody'] })).toEqual(['s b t null']);
  });

  it('leave no path when one is an end or must be passed', async () => {
    expect(await ask(ties, { avoid: ['s'] })).toEqual([]);
    expect(await ask(ties, { avoid: ['t'] })).toEqual([]);
    expect(await ask(ties, { avoid: ['a'], through: 'a' })).toEqual([]);
  });
});
