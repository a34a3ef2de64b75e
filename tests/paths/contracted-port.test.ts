import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ActorId } from '../../src/domain/ids.ts';
import { contracted, type Whole } from '../../src/paths/contracted-port.ts';
import { findKBestPaths } from '../../src/paths/k-best-paths.ts';
import { askPort, written } from '../support/ask-paths.ts';
import { listPaths } from '../support/listed-paths.ts';
import { MemoryNeighbours, type PlainTie, tiesOf } from '../support/memory-neighbours.ts';
import { pathCase } from '../support/random-path-questions.ts';

const whole = (id: string, ...parts: readonly string[]): Whole => ({
  id: id as ActorId,
  parts: new Set(parts as ActorId[]),
});

describe('an end with its parts', () => {
  it('has the ties of all of them, and no part is met on the way', async () => {
    const ties = [
      'army>iraq',
      'army~militia 0.5',
      'militia~iran 0.5',
      'iraq~iran 0.1',
      'guards>iran',
      'guards~army 0.9',
    ];
    const port = contracted(new MemoryNeighbours(tiesOf(...ties)), [whole('iraq', 'army'), whole('iran', 'guards')]);
    expect(written(await askPort(port, { from: 'iraq', to: 'iran' }))).toEqual([
      'iraq iran 0.9',
      'iraq militia iran 0.5',
    ]);
  });

  it('asks for its parts in the same round trip', async () => {
    const inner = new MemoryNeighbours(tiesOf('a~x', 'b~x', 's~x', 'x~t'));
    await askPort(contracted(inner, [whole('s', 'a', 'b')]), {});
    expect(inner.calls[0]).toEqual({ side: 'FROM', actors: ['a', 'b', 's'] });
  });

  it(
    'answers random questions as a graph in which parts bear the name of their whole',
    { timeout: 90_000 },
    async () => {
      const seed = Number(process.env.ENTENTE_SEED ?? Math.floor(Math.random() * 2 ** 31));
      console.log(`contracted: ENTENTE_SEED=${seed}`);
      const renamed = (ties: readonly PlainTie[], wholes: readonly Whole[]): readonly PlainTie[] => {
        const meant = (id: string): string => wholes.find(({ parts }) => parts.has(id as ActorId))?.id ?? id;
        return ties
          .map((tie) => ({ ...tie, from: meant(tie.from), to: meant(tie.to) }))
          .filter(({ from, to }) => from !== to);
      };
      let answered = 0;
      await fc.assert(
        fc.asyncProperty(pathCase, fc.nat(3), fc.nat(3), async ({ ties, mentions, question }, some, others) => {
          const names = [...new Set(ties.flatMap(({ from, to }) => [from, to]))].filter(
            (name) =>
              name !== question.from &&
              name !== question.to &&
              name !== question.through &&
              !question.avoid.has(name as ActorId),
          );
          const wholes = [
            whole(question.from, ...names.slice(0, some)),
            whole(question.to, ...names.slice(some, some + others)),
          ];
          const found = await findKBestPaths(contracted(new MemoryNeighbours(ties, mentions), wholes), question);
          const expected = listPaths(renamed(ties, wholes), question, mentions);
          expect({ paths: found.paths, hasMore: found.hasMore }).toEqual(expected);
          if (found.paths.length > 0) answered++;
        }),
        { seed, numRuns: 500 },
      );
      expect(answered).toBeGreaterThan(100);
    },
  );
});
