import type { ActorId } from '../ids.ts';
import type { Actor } from '../records.ts';
import { ACTOR_KINDS } from '../ties/types.ts';
import type { Fields } from './fields.ts';
import { readPeriod } from './read-period.ts';

export type ActorField = 'id' | 'kind' | 'label' | 'description' | 'existsFrom' | 'existsTo';

/** An actor, still without its names and external ids. */
export function readActor(fields: Fields<ActorField>): Omit<Actor, 'names' | 'externalIds'> | null {
  fields.mustFill('id', 'kind');
  const id = fields.id('id');
  const kind = fields.oneOf('kind', ACTOR_KINDS);
  const label = fields.label('label');
  const description = fields.bilingual('description');
  const [existsFrom, existsTo] = readPeriod(fields, 'existsFrom', 'existsTo');
  if (fields.failed || id === null || kind === null || label === null) return null;
  return { id: id as ActorId, kind, label, description, existsFrom, existsTo };
}
