import { certaintyOf, contestedAt, deniersAt } from '../../../domain/ties/certainty.ts';
import { validFromText, validToText } from '../../../domain/ties/tie.ts';
import type { Interval } from '../../../domain/time/interval.ts';
import type { Stance } from '../../../domain/ties/types.ts';
import { isoDay } from '../../../domain/time/day.ts';
import { loadActor } from '../../questions/actors.ts';
import { loadClaims } from '../../questions/claims.ts';
import type { Context } from '../../questions/context.ts';
import { loadPlace } from '../../questions/places.ts';
import { scopeOf } from '../../questions/scope.ts';
import { findTie, listTies } from '../../questions/ties.ts';
import { below } from '../below.ts';
import { toConnection } from '../connection.ts';
import type { HoldingResolvers, QueryResolvers, TieResolvers } from '../generated.ts';
import { type DerivedModel, tieModel } from '../models.ts';

export const tieQueries: Required<Pick<QueryResolvers, 'tie' | 'ties'>> = {
  tie: async (_, { id, ...known }, context, info) => {
    const tie = await findTie(context, id, known, below(info));
    return tie && tieModel(tie, tie.scope);
  },
  ties: async (_, { where, ...page }, context, info) => {
    const { scope, ...listed } = await listTies(context, where, { ...page, below: below(info) });
    return toConnection(listed, (tie) => tieModel(tie, scope));
  },
};

interface When {
  readonly validAt?: string | null | undefined;
}

const questionAt = ({ scope }: DerivedModel, { validAt }: When) => scopeOf({ validAt }, scope).question;

const days = ({ from, to }: Interval) => ({ from: isoDay(from), to: isoDay(to) });

const derivedFields = {
  bounds: ({ bounds }: DerivedModel) => ({
    startEarliest: isoDay(bounds.startEarliest),
    startLatest: isoDay(bounds.startLatest),
    endEarliest: isoDay(bounds.endEarliest),
    endLatest: isoDay(bounds.endLatest),
  }),
  validFrom: ({ bounds }: DerivedModel) => validFromText(bounds),
  validTo: ({ bounds }: DerivedModel) => validToText(bounds),
  certainty: (model: DerivedModel, asked: When) => certaintyOf(model, questionAt(model, asked)),
  contested: (model: DerivedModel, asked: When) => contestedAt(model, questionAt(model, asked)),
  deniers: (model: DerivedModel, asked: When, context: Context) =>
    Promise.all(deniersAt(model, questionAt(model, asked)).map((id) => loadActor(context, id, model.scope))),
  likely: ({ likely }: DerivedModel) => likely && days(likely),
  attested: ({ attested }: DerivedModel) => attested.map(({ throughout, ...run }) => ({ ...days(run), throughout })),
  /** Of both sides: the supporting claims and the denials. */
  claims: (
    { claimIds, denials, scope }: DerivedModel,
    { stance }: { readonly stance?: Stance | null | undefined },
    context: Context,
  ) => loadClaims(context, [...claimIds, ...denials.map(({ claimId }) => claimId)], scope, stance ?? null),
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
  place: ({ place, scope }, _, context) => loadPlace(context, place, scope),
};
