import { type ChangeFound, claimsOfFoundChange, listChanges } from '../../questions/changes.ts';
import { toConnection } from '../connection.ts';
import type { ChangeResolvers, QueryResolvers } from '../generated.ts';
import { type ChangeModel, derivedModel } from '../models.ts';
import { permalinkTo } from '../permalink.ts';

export const changeQueries: Required<Pick<QueryResolvers, 'changes'>> = {
  changes: async (_, asked, context, info) => {
    const { scope, ...listed } = await listChanges(context, asked);
    return { ...toConnection(listed, changeModel), permalink: permalinkTo(context, info, scope) };
  },
};

const changeModel = (found: ChangeFound): ChangeModel => {
  const { kind, on, before, after, scope } = found;
  return { kind, on, before: before && derivedModel(before, scope), after: after && derivedModel(after, scope), found };
};

export const changeFields: ChangeResolvers = {
  claims: ({ found }, _, context) => claimsOfFoundChange(context, found),
};
