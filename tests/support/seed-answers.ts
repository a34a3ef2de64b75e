import type { ActorId } from '../../src/domain/ids.ts';
import type { Actor, Claim, Event, Matter, Source } from '../../src/domain/records.ts';
import { pathCertainty, signOf } from '../../src/domain/ties/hop.ts';
import { atLeast, certaintyOf, contestedAt } from '../../src/domain/ties/certainty.ts';
import type { Denial } from '../../src/domain/ties/denial.ts';
import type { Tie } from '../../src/domain/ties/tie.ts';
import { ANY_TIME, meets, type Question } from '../../src/domain/time/bounds.ts';
import { aboutTitle } from '../../src/language/about.ts';
import type { SpokenDenial, SpokenName, SpokenPath, SpokenSource, SpokenTie } from '../../src/language/spoken.ts';
import { derivePack, readSeed } from './seed-packs.ts';

type Language = 'EN' | 'AR';

const PACKS = ['newsweek-2017-11', 'syria-iraq-2011-2019'] as const;

/** Pack by pack, so that no claim loses its place; a tie of two packs stands twice. */
const packs = PACKS.map((name) => readSeed(name));
const ties: readonly Tie[] = packs.flatMap((pack) => derivePack(pack).ties);

const byId = <Item extends { readonly id: string }>(lists: readonly (readonly Item[])[]): ReadonlyMap<string, Item> =>
  new Map(lists.flat().map((item) => [item.id, item]));

const actors = byId<Actor>(packs.map((pack) => pack.actors));
const claims = byId<Claim>(packs.map((pack) => pack.claims));
const sources = byId<Source>(packs.map((pack) => pack.sources));
const events = byId<Event>(packs.map((pack) => pack.events));
const matters = byId<Matter>(packs.map((pack) => pack.matters));

export const seedActors: readonly Actor[] = [...actors.values()];

/** Each role that somebody has in an event, once. */
export const seedRoles: readonly string[] = [
  ...new Set(
    [...claims.values()]
      .filter(({ type }) => type === 'TOOK_PART')
      .flatMap(({ qualifiers }) => qualifiers.filter(({ key }) => key === 'role').map(({ value }) => value)),
  ),
];

const nameOf = (id: ActorId, language: Language): SpokenName => {
  const actor = actors.get(id);
  if (!actor) throw new Error(`no actor ${id}`);
  return { text: (language === 'AR' ? actor.label.ar : null) ?? actor.label.en, kind: actor.kind };
};

const distinct = <Item extends { readonly text: string }>(items: readonly Item[]): readonly Item[] =>
  [...new Map(items.map((item) => [item.text, item])).values()].sort((a, b) => (a.text < b.text ? -1 : 1));

const documentOf = (id: string, language: Language): SpokenSource & { readonly isDocument: true } => {
  const claim = claims.get(id);
  const source = sources.get(claim?.via.at(-1) ?? claim?.source ?? '');
  if (!source) throw new Error(`no source of ${id}`);
  return {
    text: language === 'AR' ? (source.titleAr ?? source.title) : source.title,
    isDocument: true,
    publisher: source.publisher,
  };
};

const sourceOf = (id: string, language: Language): SpokenSource => {
  const asserter = claims.get(id)?.assertedBy;
  return asserter ? { text: nameOf(asserter, language).text, isDocument: false } : documentOf(id, language);
};

const spokenDenial = ({ claimId, denier }: Denial, language: Language): SpokenDenial => {
  const claim = claims.get(claimId);
  const dates = [claim?.validFrom, claim?.validTo, claim?.attestedOn];
  return {
    by: denier === null ? documentOf(claimId, language) : nameOf(denier, language),
    undated: claim?.ongoing !== true && dates.every((date) => (date ?? null) === null),
  };
};

const spokenTie = (tie: Tie, question: Question, language: Language): SpokenTie => ({
  ...tie,
  subject: nameOf(tie.subject, language),
  object: nameOf(tie.object, language),
  against: tie.against && nameOf(tie.against, language),
  about:
    tie.about &&
    aboutTitle(
      tie.about,
      { event: events.get(tie.about)?.label ?? null, matter: matters.get(tie.about)?.title ?? null },
      language,
    ),
  certainty: certaintyOf(tie, question) ?? 'POSSIBLE',
  stated: tie.bounds,
  contestedInTime: tie.contestedInTime && contestedAt(tie, question),
  denials: tie.denials.filter(({ days }) => meets(days, question)).map((denial) => spokenDenial(denial, language)),
  sources: distinct(tie.claimIds.map((id) => sourceOf(id, language))),
});

/** The neighbours of an actor in the question by ties that are at least likely, each with these; in order of id. */
const neighboursIn = (question: Question): ReadonlyMap<ActorId, ReadonlyMap<ActorId, readonly Tie[]>> => {
  const found = new Map<ActorId, Map<ActorId, Tie[]>>();
  const add = (a: ActorId, b: ActorId, tie: Tie): void => {
    const of = found.get(a) ?? new Map<ActorId, Tie[]>();
    found.set(a, of);
    of.set(b, [...(of.get(b) ?? []), tie]);
  };
  for (const tie of ties.filter((each) => atLeast(each, question, 'LIKELY'))) {
    add(tie.subject, tie.object, tie);
    add(tie.object, tie.subject, tie);
  }
  return found;
};

/** The shortest way, the first in order of ids of those; null when there is none. */
const wayBetween = (graph: ReturnType<typeof neighboursIn>, from: ActorId, to: ActorId): readonly ActorId[] | null => {
  const cameFrom = new Map<ActorId, ActorId | null>([[from, null]]);
  const queue: ActorId[] = [from];
  for (const actor of queue)
    for (const next of [...(graph.get(actor)?.keys() ?? [])].sort())
      if (!cameFrom.has(next)) {
        cameFrom.set(next, actor);
        queue.push(next);
      }
  if (!cameFrom.has(to)) return null;
  const way: ActorId[] = [];
  for (let at: ActorId | null = to; at !== null; at = cameFrom.get(at) ?? null) way.unshift(at);
  return way;
};

/** What is said of one path of the seed, in both languages. */
export interface SeedAnswer {
  readonly hops: number;
  readonly en: SpokenPath;
  readonly ar: SpokenPath;
}

const ASKED_ABOUT = 25;

/** The actors with most neighbours, which are those that people ask about; in order of id. */
const mostSpokenOf = (graph: ReturnType<typeof neighboursIn>): readonly ActorId[] =>
  [...graph]
    .sort(([a, x], [b, y]) => y.size - x.size || (a < b ? -1 : 1))
    .slice(0, ASKED_ABOUT)
    .map(([id]) => id)
    .sort();

/**
 * So many paths of two hops or more, between pairs that a fixed step picks out of all; `question` null: any time.
 */
export const seedAnswers = (count: number, question: Question | null): readonly SeedAnswer[] => {
  const asked = question ?? ANY_TIME;
  const graph = neighboursIn(asked);
  const ids = mostSpokenOf(graph);
  const answers: SeedAnswer[] = [];
  for (let step = 0; answers.length < count && step < ids.length * ids.length; step++) {
    const from = ids[(step * 7) % ids.length] as ActorId;
    const to = ids[(step * 13 + 5 + Math.floor(step / ids.length)) % ids.length] as ActorId;
    const way = from === to ? null : wayBetween(graph, from, to);
    if (way === null || way.length < 3) continue;
    const hops = way.slice(1).map((actor, index) => ({
      from: way[index] as ActorId,
      to: actor,
      ties: graph.get(way[index] as ActorId)?.get(actor) ?? [],
    }));
    const certainty = pathCertainty(
      hops.map((each) => each.ties),
      asked,
    );
    if (certainty === null) continue;
    const say = (language: Language): SpokenPath => ({
      certainty,
      question,
      hops: hops.map((each) => ({
        from: nameOf(each.from, language),
        to: nameOf(each.to, language),
        sign: signOf(each.ties, asked),
        ties: each.ties.map((tie) => spokenTie(tie, asked, language)),
      })),
    });
    answers.push({ hops: hops.length, en: say('EN'), ar: say('AR') });
  }
  return answers;
};

/** All titles of what the claims of the seed are about. */
export const seedAbouts = (): readonly { readonly id: string; readonly en: string; readonly ar: string }[] => {
  const ids = [...new Set([...claims.values()].flatMap(({ about }) => about ?? []))].sort();
  return ids.map((id) => {
    const found = { event: events.get(id)?.label ?? null, matter: matters.get(id)?.title ?? null };
    return { id, en: aboutTitle(id, found, 'EN'), ar: aboutTitle(id, found, 'AR') };
  });
};
