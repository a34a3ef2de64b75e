import { distinct } from '../../domain/group.ts';
import { byId } from '../../domain/order.ts';
import { EntenteError } from '../../domain/errors.ts';
import type { ActorId, EventId } from '../../domain/ids.ts';
import { actorsById, countActors, sourcesById } from '../../graph/read/actors.ts';
import { listSourcesOfClaims } from '../../graph/read/sources-of-claims.ts';
import { aboutTitle, deslugged } from '../../language/about.ts';
import type { PictureLanguage } from '../../language/picture-words.ts';
import {
  checkNames,
  findCount,
  findOnly,
  listOf,
  type Parameters,
  tieParameters,
  whereOf,
  whereParameters,
} from '../graphql/parameters.ts';
import { actorFilter } from '../questions/actors.ts';
import { getActorId } from '../questions/addressing.ts';
import type { Context } from '../questions/context.ts';
import { findPaths } from '../questions/paths.ts';
import { campsOfTies } from '../questions/sides/camps-of-ties.ts';
import { NO_SCOPE, type Scope, withKnown } from '../questions/scope.ts';
import { wholeTies } from '../questions/whole-ties.ts';
import { drawPicture } from './draw.ts';
import { MOST_NODES, type Picture, type Subject } from './picture.ts';

/** `/picture.svg`: paths between two actors, or what surrounds one. @throws EntenteError as GraphQL does */
export async function drawAsked(context: Context, parameters: Parameters): Promise<string> {
  if (parameters.has('paths')) return drawPaths(context, parameters);
  if (parameters.has('actor')) return drawNetwork(context, parameters);
  throw new EntenteError('BAD_USER_INPUT', 'Say what to draw: paths=united-states,iran or actor=iran&depth=2.');
}

const PATH_PARAMETERS = ['paths', 'first', 'orderBy', 'lang'] as const;

export const pathPictureParameters = (): readonly string[] => [...whereParameters('PathWhere'), ...PATH_PARAMETERS];
export const networkPictureParameters = (): readonly string[] => [...tieParameters(), 'lang', 'camps'];

/** The paths between two, as `paths` finds them. @throws EntenteError NOT_FOUND when there are none */
const drawPaths = async (context: Context, parameters: Parameters): Promise<string> => {
  checkNames(parameters, pathPictureParameters());
  const language = languageOf(parameters);
  const [from, to, ...more] = listOf(parameters, 'paths');
  if (from === undefined || to === undefined || more.length > 0)
    throw new EntenteError('BAD_USER_INPUT', 'paths names two actors: paths=united-states,iran.');
  const orderBy = findOnly(parameters, 'orderBy');
  if (orderBy !== null && orderBy !== 'SHORTEST' && orderBy !== 'STRONGEST')
    throw new EntenteError('BAD_USER_INPUT', 'orderBy must be SHORTEST or STRONGEST.');
  const where = whereOf('PathWhere', parameters);
  const scope = await withKnown(context, NO_SCOPE, where);
  const [fromId, toId] = [
    await getActorId(context, from, 'paths', scope),
    await getActorId(context, to, 'paths', scope),
  ];
  const first = findCount(parameters, 'first');
  const found = await findPaths(context, { from: fromId, to: toId, where, orderBy, first });
  if (found.kind === 'SearchTooBroad') throw new EntenteError('BAD_USER_INPUT', found.hint);
  if (found.kind !== 'Paths') throw new EntenteError('NOT_FOUND', `There is no actor "${found.input.slice(0, 80)}".`);
  if (found.nodes.length === 0)
    throw new EntenteError('NOT_FOUND', `No path that qualifies joins ${fromId} and ${toId}.`);
  const ties = new Map(found.nodes.flatMap(({ hops }) => hops.flatMap((hop) => hop.ties)).map((tie) => [tie.id, tie]));
  const ids = new Set<ActorId>(found.nodes.flatMap(({ actors }) => actors));
  const named = [...ties.values()].flatMap(({ against }) => against ?? []);
  const actors = await actorsById(context.store, [...distinct([...ids, ...named])].sort());
  const subject: Subject = { kind: 'PATHS', paths: found.nodes.map((path) => path.actors) };
  return draw(context, subject, { actors, ties: [...ties.values()], leftOut: 0 }, found.scope, language);
};

const MOST_TIES = 20_000;

/** What surrounds an actor, or whatever ties are asked for; actors that have no tie are counted and not drawn. */
export const drawNetwork = async (context: Context, parameters: Parameters): Promise<string> => {
  checkNames(parameters, networkPictureParameters());
  const language = languageOf(parameters);
  const depth = findCount(parameters, 'depth');
  const where = whereOf('TieWhere', parameters);
  const asked = await wholeTies(context, where, depth);
  const ties = await taken(asked.ties(), MOST_TIES, () => tooMany(`${MOST_TIES} ties`), context);
  if (ties.length === 0) throw new EntenteError('NOT_FOUND', 'No tie qualifies, so there is nothing to draw.');
  const named = distinct(ties.flatMap(({ subject, object, against }) => [subject, object, against]));
  if (named.length > MOST_NODES) throw tooMany(`${MOST_NODES} actors, and no more can be told apart`);
  const actors = await actorsById(context.store, [...named].sort());
  const asksNothing = depth === null && Object.keys(where).length === 0;
  const leftOut = asksNothing ? (await countActors(context.store, actorFilter({}))) - actors.length : 0;
  const address = findOnly(parameters, 'actor');
  const subject: Subject =
    address === null
      ? { kind: 'NETWORK' }
      : { kind: 'AROUND', actor: await getActorId(context, address, 'actor', asked.scope), hops: depth ?? 1 };
  const most = findOnly(parameters, 'camps');
  const camps = most === null ? null : await campsOfTies(context, ties, asked.scope.question, most);
  return draw(context, subject, { actors, ties, leftOut, camps }, asked.scope, language);
};

const languageOf = (parameters: Parameters): PictureLanguage => {
  const language = findOnly(parameters, 'lang') ?? 'en';
  if (language === 'en' || language === 'ar') return language;
  throw new EntenteError('BAD_USER_INPUT', `lang is "${language.slice(0, 20)}"; it must be en or ar.`);
};

const tooMany = (what: string): EntenteError =>
  new EntenteError(
    'BAD_USER_INPUT',
    `The picture would have more than ${what}. Ask for a date, fewer types, one sign, or a smaller depth; /export/graph.gexf has them all.`,
  );

/** All of an iterable, or a refusal as soon as there is more than can be drawn. */
const taken = async <Row>(
  rows: AsyncIterable<Row>,
  most: number,
  refuse: () => EntenteError,
  { budget }: Context,
): Promise<readonly Row[]> => {
  const found: Row[] = [];
  for await (const row of rows) {
    found.push(row);
    budget.takeObjects(1);
    if (found.length > most) throw refuse();
  }
  return found;
};

const draw = async (
  context: Context,
  subject: Subject,
  { actors, ties, leftOut, camps }: Pick<Picture, 'actors' | 'ties' | 'leftOut' | 'camps'>,
  scope: Scope,
  language: PictureLanguage,
): Promise<string> => {
  const claimIds = distinct(ties.flatMap((tie) => [...tie.claimIds, ...tie.denials.map(({ claimId }) => claimId)]));
  const sources = await sourcesById(context.store, await listSourcesOfClaims(context.store, claimIds));
  const titles = await titlesOfAbout(context, distinct(ties.flatMap((tie) => tie.about ?? [])), language);
  const picture: Picture = {
    titleOfAbout: (id) => titles.get(id) ?? deslugged(id),
    subject,
    actors,
    ties,
    leftOut,
    camps: camps ?? null,
    sources: [...sources].sort(byId),
    question: scope.question,
    certainty: scope.certainty,
    language,
  };
  return drawPicture(picture);
};

/** Of what ties are about, all fetched together. */
const titlesOfAbout = async (
  { loaders }: Context,
  ids: readonly string[],
  language: PictureLanguage,
): Promise<ReadonlyMap<string, string>> =>
  new Map(
    await Promise.all(
      ids.map(async (id) => {
        const [event, matter] = await Promise.all([loaders.event.load(id as EventId), loaders.matter.load(id)]);
        const found = { event: event?.label ?? null, matter: matter?.title ?? null };
        return [id, aboutTitle(id, found, language === 'ar' ? 'AR' : 'EN')] as const;
      }),
    ),
  );
