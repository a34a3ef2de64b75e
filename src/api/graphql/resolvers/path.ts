import { commonDays, hopCertainty, pathSign, signOf } from '../../../domain/ties/hop.ts';
import { isoDay } from '../../../domain/time/day.ts';
import { loadActor } from '../../questions/actors.ts';
import { explainPath } from '../../questions/explain-path.ts';
import { findPaths } from '../../questions/paths.ts';
import type { HopResolvers, PathResolvers, PathsResolvers, QueryResolvers } from '../generated.ts';
import { type PathModel, tieModel } from '../models.ts';
import { below } from '../below.ts';
import { pathStatement } from '../path-statement.ts';
import { permalinkTo } from '../permalink.ts';

export const pathQueries: Required<Pick<QueryResolvers, 'paths'>> = {
  paths: async (_, { from, to, where, orderBy, first }, context, info) => {
    const asked = { from, to, where: where ?? null, orderBy: orderBy ?? null, first: first ?? null };
    const answer = await findPaths(context, asked, below(info));
    return answer.kind === 'Paths' ? { ...answer, permalink: permalinkTo(context, info, answer.scope) } : answer;
  },
};

export const pathsFields: PathsResolvers = {
  from: ({ from, scope }, _, context) => loadActor(context, from, scope),
  to: ({ to, scope }, _, context) => loadActor(context, to, scope),
};

const tiesOf = ({ hops }: PathModel) => hops.map(({ ties }) => ties);

export const pathFields: PathResolvers = {
  length: ({ hops }) => hops.length,
  sign: (path) => pathSign(tiesOf(path), path.scope.question),
  actors: ({ actors, scope }, _, context) => Promise.all(actors.map((id) => loadActor(context, id, scope))),
  commonValidity: (path) =>
    commonDays(tiesOf(path), path.scope.question, path.scope.certainty ?? 'LIKELY').map(({ from, to }) => ({
      from: isoDay(from),
      to: isoDay(to),
    })),
  belonging: ({ belonging, scope }) => belonging.map((tie) => tieModel(tie, scope)),
  explanation: (path, { language, detail }, context) => explainPath(context, path, language ?? 'EN', detail ?? 'SHORT'),
  cypher: (path, _, context) => pathStatement(path, context.browserUrl),
};

export const hopFields: HopResolvers = {
  from: ({ from, scope }, _, context) => loadActor(context, from, scope),
  to: ({ to, scope }, _, context) => loadActor(context, to, scope),
  sign: ({ ties, scope }) => signOf(ties, scope.question),
  certainty: ({ ties, scope }) => hopCertainty(ties, scope.question) ?? 'POSSIBLE',
  ties: ({ ties, scope }) => ties.map((tie) => tieModel(tie, scope)),
};
