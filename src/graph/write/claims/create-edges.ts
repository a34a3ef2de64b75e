import { toColumns } from '../../statements/columns.ts';
import type { Edge } from '../../mapping/edge.ts';
import type { Run } from '../../store/run.ts';

/** Stores derived relationships that are known not to be stored. */
export const createEdges = async (run: Run, edges: readonly Edge[]): Promise<void> => {
  const ties = edges.filter(({ to }) => to === 'Actor');
  const others = edges.filter(({ to }) => to !== 'Actor');
  const rows = ties.map(({ subject, object, type, properties }) => ({ ...properties, subject, object, type }));
  await Promise.all([
    ties.length > 0 && run('write/create-ties', toColumns('write/create-ties', rows)),
    others.length > 0 && run('write/put-edges', { rows: others.map((edge) => ({ ...edge })) }),
  ]);
};
