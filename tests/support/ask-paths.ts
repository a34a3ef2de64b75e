import type { ActorId } from '../../src/domain/ids.ts';
import { type Budget, DEFAULT_BUDGET, findKBestPaths, type FoundPaths } from '../../src/paths/k-best-paths.ts';
import type { Pace } from '../../src/paths/pace.ts';
import type { NeighboursPort } from '../../src/paths/port.ts';
import type { Level } from '../../src/paths/strength.ts';
import { MemoryNeighbours, tiesOf } from './memory-neighbours.ts';

interface Asked {
  readonly from?: string;
  readonly to?: string;
  readonly first?: number;
  readonly order?: 'SHORTEST' | 'STRONGEST';
  readonly maxHops?: number;
  readonly avoid?: readonly string[];
  readonly through?: string | null;
  readonly sign?: 1 | -1 | 0 | null;
  readonly maxHostileHops?: number | null;
  readonly commonDay?: boolean;
  readonly least?: Level;
  readonly budget?: Partial<Budget>;
  readonly pace?: Pace;
}

/** Asks for the five shortest paths of at most six hops from `s` to `t`, unless told otherwise. */
export const askPort = (port: NeighboursPort, asked: Asked = {}): Promise<FoundPaths> => {
  const { from = 's', to = 't', avoid = [], through = null, budget = {}, pace, ...rest } = asked;
  const question = {
    first: 5,
    order: 'SHORTEST' as const,
    maxHops: 6,
    sign: null,
    maxHostileHops: null,
    commonDay: false,
    ...rest,
    from: from as ActorId,
    to: to as ActorId,
    avoid: new Set(avoid as ActorId[]),
    through: through as ActorId | null,
  };
  return findKBestPaths(port, question, { ...DEFAULT_BUDGET, ...budget }, pace);
};

/** The paths as text, `s a t 0.5`, confidence last, and `…` at the end when there are more. */
export const written = ({ paths, hasMore }: FoundPaths): readonly string[] => [
  ...paths.map(({ actors, confidence }) => `${actors.join(' ')} ${confidence ?? 'null'}`),
  ...(hasMore ? ['…'] : []),
];

/** Asks of a graph of ties as {@link tiesOf} reads them. */
export const ask = async (ties: readonly string[], asked: Asked = {}): Promise<readonly string[]> =>
  written(await askPort(new MemoryNeighbours(tiesOf(...ties)), asked));
