import { byKey } from '../../../domain/order.ts';
import { type Edge, toEdge } from '../../mapping/edge.ts';
import { toClaim } from '../../mapping/claim.ts';
import type { Run } from '../../store/run.ts';
import { distinct } from '../../../domain/group.ts';
import { topicsRestingOn } from '../claims/belonging.ts';
import { createEdges } from '../claims/create-edges.ts';
import { deriveEdges, worldOf } from '../claims/derive-edges.ts';

/** How many derived relationships were written and removed. */
export interface EdgeChanges {
  readonly written: number;
  readonly dropped: number;
}

/** Text that is equal for equal edges: properties in order of name. */
export const edgeText = ({ id, type, subject, object, properties }: Edge): string =>
  JSON.stringify([id, type, subject, object, Object.entries(properties).sort(byKey)]);

const topicParts = (text: string): { text: string; subject: string; type: string; object: string } => {
  const [subject = '', type = '', object = ''] = text.split('|');
  return { text, subject, type, object };
};

/**
 * Makes the stored relationships of these topics, and of those that rest on them, what follows from their claims, in the transaction
 * that changed the claims, so that no reader ever sees one without the other.
 */
export const renewEdges = async (run: Run, changed: readonly string[]): Promise<EdgeChanges> => {
  if (changed.length === 0) return { written: 0, dropped: 0 };
  const topics = distinct([...changed, ...(await topicsRestingOn(run, changed))]);
  const claims = (await run('read/claims-of-topics', { topics })).map(({ claim }) => toClaim(claim));
  const standing = claims.filter(({ retiredAt }) => retiredAt === null);
  const wanted = new Map(deriveEdges(standing, await worldOf(run, standing)).map((edge) => [edge.id, edge]));
  const stored = new Map(
    (await run('read/stored-edges', { topics: topics.map(topicParts) })).map(({ edge }) => {
      const known = toEdge(edge);
      return [known.id, known];
    }),
  );
  const gone = [...stored.values()].filter(({ id }) => !wanted.has(id));
  const fresh = [...wanted.values()].filter((edge) => {
    const known = stored.get(edge.id);
    return !known || edgeText(known) !== edgeText(edge);
  });
  if (gone.length > 0)
    await run('write/remove-edges', { rows: gone.map(({ id, subject, object, to }) => ({ id, subject, object, to })) });
  const otherwise = fresh.filter(({ id }) => stored.has(id));
  if (otherwise.length > 0) await run('write/put-edges', { rows: otherwise.map((edge) => ({ ...edge })) });
  const added = fresh.filter(({ id }) => !stored.has(id));
  if (added.length > 0) await createEdges(run, added);
  return { written: fresh.length, dropped: gone.length };
};
