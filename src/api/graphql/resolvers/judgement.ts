import { loadActor } from '../../questions/actors.ts';
import type { JudgementResolvers } from '../generated.ts';

export const judgementFields: JudgementResolvers = {
  keep: ({ keep, scope }, _, context) => loadActor(context, keep, scope),
  other: ({ other, scope }, _, context) => loadActor(context, other, scope),
};
