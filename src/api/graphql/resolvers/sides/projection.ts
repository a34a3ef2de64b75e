import type { ActorId } from '../../../../domain/ids.ts';
import { loadActor } from '../../../questions/actors.ts';
import type { Context } from '../../../questions/context.ts';
import { checkFirst } from '../../../questions/page.ts';
import type { Scope } from '../../../questions/scope.ts';
import { countLeftOut } from '../../../questions/sides/projected.ts';
import type { LeftOutDyadResolvers, SidesProjectionResolvers, SignedDyadResolvers } from '../../generated.ts';
import { tieModel } from '../../models.ts';

const DEFAULT_FIRST = 25;

/** How many of a list that is not paged: `first` of it, with the default of the schema. */
export const firstOf = ({ first }: { readonly first?: number | null | undefined }): number =>
  checkFirst(first ?? DEFAULT_FIRST);

export const loadAll = (context: Context, ids: readonly ActorId[], scope: Scope) =>
  Promise.all(ids.map((id) => loadActor(context, id, scope)));

export const projectionFields: SidesProjectionResolvers = {
  weighted: ({ isWeighted }) => isWeighted,
  actorCount: ({ projection }) => projection.actors.length,
  dyadCount: ({ projection }) => projection.graph.ties.length,
  hostileCount: ({ projection }) => projection.graph.ties.filter(({ sign }) => sign === -1).length,
  leftOutCount: ({ projection }) => projection.leftOut.length,
  leftOutBecause: ({ projection }) => countLeftOut(projection.leftOut),
  leftOut: (sides, asked) => sides.projection.leftOut.slice(0, firstOf(asked)).map((out) => ({ ...out, sides })),
};

export const leftOutFields: LeftOutDyadResolvers = {
  a: ({ actors, sides }, _, context) => loadActor(context, actors[0] as ActorId, sides.scope),
  b: ({ actors, sides }, _, context) => loadActor(context, actors[1] as ActorId, sides.scope),
  ties: ({ ties, sides }) => ties.map((id) => tieModel(sides.tieOf(id), sides.scope)),
};

export const signedDyadFields: SignedDyadResolvers = {
  a: ({ a, scope }, _, context) => loadActor(context, a, scope),
  b: ({ b, scope }, _, context) => loadActor(context, b, scope),
  ties: ({ ties, scope }) => ties.map((tie) => tieModel(tie, scope)),
  contrary: ({ contrary, scope }) => contrary.map((tie) => tieModel(tie, scope)),
};
