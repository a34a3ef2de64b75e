import { loadActor } from '../../../questions/actors.ts';
import { type Inferred, inferTieOf } from '../../../questions/sides/infer.ts';
import type { InferredTieResolvers, QueryResolvers, WitnessResolvers } from '../../generated.ts';
import { dyadModel } from '../../sides-models.ts';
import { firstOf } from './projection.ts';

export const inferQueries: Required<Pick<QueryResolvers, 'inferTie'>> = {
  inferTie: (_, asked, context) => inferTieOf(context, asked),
};

const witnessesOf = (found: Inferred, ordinals: readonly number[] | undefined, first: number) =>
  (ordinals ?? []).slice(0, first).map((ordinal) => ({ actorId: found.actorAt(ordinal), found }));

export const inferredTieFields: InferredTieResolvers = {
  isInferred: () => true,
  a: ({ ends, sides }, _, context) => loadActor(context, ends[0], sides.scope),
  b: ({ ends, sides }, _, context) => loadActor(context, ends[1], sides.scope),
  sign: ({ inferred }) => inferred?.sign ?? null,
  probability: ({ inferred }) => inferred?.probability ?? null,
  usual: ({ inferred }) => inferred?.usual ?? null,
  notToldBecause: ({ inferred, firstYear, lastYear }) =>
    inferred
      ? null
      : `From ${firstYear} to ${lastYear} the actors of the scope got too few new ties of both signs: at least 50 are needed.`,
  witnessesFor: (found, asked) => witnessesOf(found, found.inferred?.witnessesFor, firstOf(asked)),
  witnessesForCount: ({ inferred }) => inferred?.witnessesFor.length ?? 0,
  witnessesAgainst: (found, asked) => witnessesOf(found, found.inferred?.witnessesAgainst, firstOf(asked)),
  witnessesAgainstCount: ({ inferred }) => inferred?.witnessesAgainst.length ?? 0,
  predictions: ({ inferred }) => inferred?.calibration.predictions ?? 0,
  calibrationError: ({ inferred }) => inferred?.calibration.error ?? null,
  projection: ({ sides }) => sides,
};

export const witnessFields: WitnessResolvers = {
  actor: ({ actorId, found }, _, context) => loadActor(context, actorId, found.sides.scope),
  dyads: ({ actorId, found }) => found.dyadsOf(actorId).map((dyad) => dyadModel(dyad, found.sides.scope)),
};
