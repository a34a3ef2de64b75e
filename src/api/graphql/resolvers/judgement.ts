import { answererOf, judgementsAt } from '../../../domain/identity/identity.ts';
import { answererAt } from '../../questions/addressing.ts';
import type { Context } from '../../questions/context.ts';
import type { ActorResolvers, JudgementResolvers } from '../generated.ts';
import type { ActorModel, JudgementModel } from '../models.ts';
import { loadActor } from './actor.ts';

/** The judgements on an actor and on those for whom it answers, as of its known time. */
const judgementsOf = async (context: Context, actor: ActorModel): Promise<readonly JudgementModel[]> => {
  const { known } = actor.scope;
  const [all, { canonical }, id] = await Promise.all([
    context.judgements(),
    context.identity(known.at),
    answererAt(context, actor, known),
  ]);
  const isOn = (own: ActorModel['id']): boolean => own === actor.id || answererOf(canonical, own) === id;
  return judgementsAt(all, known.at)
    .filter(({ keep, other }) => isOn(keep) || isOn(other))
    .map((judgement) => ({ ...judgement, scope: actor.scope }));
};

export const judgementFields: JudgementResolvers = {
  keep: ({ keep, scope }, _, context) => loadActor(context, keep, scope),
  other: ({ other, scope }, _, context) => loadActor(context, other, scope),
};

export const actorJudgements: Pick<ActorResolvers, 'judgements'> = {
  judgements: (actor, _, context) => judgementsOf(context, actor),
};
