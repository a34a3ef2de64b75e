import { isoDay } from '../../../domain/time/day.ts';
import type { ClaimId } from '../../../domain/ids.ts';
import { certaintyOf, validFromText, validToText } from '../../../domain/ties/tie.ts';
import { TIE_ID } from '../../../domain/ids.ts';
import { pageOf, toConnection } from '../connection.ts';
import type { Context } from '../../questions/context.ts';
import type { HoldingResolvers, QueryResolvers, Stance, TieResolvers } from '../generated.ts';
import { mustLoad } from '../../questions/loaders.ts';
import type { ClaimModel, DerivedModel } from '../models.ts';
import { claimModel } from '../claim-model.ts';
import { NO_SCOPE, readAt, scopeOf, withKnown } from '../../questions/scope.ts';
import { afterTie, tieKey, tieModel } from '../tie-model.ts';
import { askedTies } from '../../questions/tie-where.ts';
import { loadActor } from './actor.ts';

/** The claims of both sides, the supporting ones and the denials, in order of id; of one stance when asked. */
export const loadClaims = async (
  context: Context,
  ids: readonly ClaimId[],
  scope: DerivedModel['scope'],
  stance?: Stance | null,
): Promise<readonly ClaimModel[]> => {
  const claims = await Promise.all([...ids].sort().map((id) => mustLoad(context.loaders.claim, id)));
  return claims.filter((claim) => !stance || claim.stance === stance).map((claim) => claimModel(claim, scope));
};

const derivedFields = {
  bounds: ({ bounds }: DerivedModel) => ({
    startEarliest: isoDay(bounds.startEarliest),
    startLatest: isoDay(bounds.startLatest),
    endEarliest: isoDay(bounds.endEarliest),
    endLatest: isoDay(bounds.endLatest),
  }),
  validFrom: ({ bounds }: DerivedModel) => validFromText(bounds),
  validTo: ({ bounds }: DerivedModel) => validToText(bounds),
  certainty: (model: DerivedModel, { validAt }: { readonly validAt?: string | null | undefined }) =>
    certaintyOf(model, scopeOf({ validAt }, model.scope).question),
  deniers: ({ deniers, scope }: DerivedModel, _: unknown, context: Context) =>
    Promise.all(deniers.map((id) => loadActor(context, id, scope))),
  claims: (
    { claimIds, denialIds, scope }: DerivedModel,
    { stance }: { readonly stance?: Stance | null | undefined },
    context: Context,
  ) => loadClaims(context, [...claimIds, ...denialIds], scope, stance ?? null),
};

export const tieFields: TieResolvers = {
  ...derivedFields,
  subject: ({ subject, scope }, _, context) => loadActor(context, subject, scope),
  object: ({ object, scope }, _, context) => loadActor(context, object, scope),
  against: ({ against, scope }, _, context) => (against === null ? null : loadActor(context, against, scope)),
};

export const holdingFields: HoldingResolvers = {
  ...derivedFields,
  actor: ({ actor, scope }, _, context) => loadActor(context, actor, scope),
  place: async ({ place, scope }, _, context) => ({ ...(await mustLoad(context.loaders.place, place)), scope }),
};

export const tieQueries: Required<Pick<QueryResolvers, 'tie' | 'ties'>> = {
  tie: async (_, { id, knownAt, publishedBy }, context) => {
    if (!TIE_ID.test(id)) return null;
    const scope = await withKnown(context, NO_SCOPE, { knownAt, publishedBy });
    const tie = await context.at(scope.known).view.findTie(id);
    return tie && tieModel(tie, scope);
  },
  ties: async (_, { where, ...args }, context) => {
    const list = 'ties';
    const page = pageOf(list, args, true);
    const { ends, filter, scope } = await askedTies(context, where, undefined, page.after);
    const { view } = context.at(scope.known);
    const ties = await view.listTies(ends, filter, afterTie(page), page.first + 1);
    const models = ties.map((tie) => tieModel(tie, scope));
    return toConnection(list, page, models, tieKey, readAt(context, scope), () => view.countTies(ends, filter));
  },
};
