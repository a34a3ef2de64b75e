import { type Day, OPEN_FUTURE, OPEN_PAST } from '../../domain/day.ts';
import { foldName } from '../../domain/fold-name.ts';
import type { Actor } from '../../domain/records.ts';
import { append } from '../append.ts';
import type { ActorDirectory, KnownActor } from './actor-directory.ts';

/** Names of states in datasets that no pack has, and the ids that they mean. */
const STATE_NAMES: Readonly<Record<string, string>> = {
  us: 'united-states',
  usa: 'united-states',
  'united states of america': 'united-states',
  ussr: 'russia',
  'soviet union': 'russia',
  'russian federation': 'russia',
  turkiye: 'turkey',
  'turkey ottoman empire': 'turkey',
  uk: 'united-kingdom',
  britain: 'united-kingdom',
  'great britain': 'united-kingdom',
  uae: 'united-arab-emirates',
};

/** `Government of Yemen (North Yemen)` → `yemen north yemen`, and without the brackets `yemen`. */
const namesOf = (name: string): readonly string[] => {
  const state = name.replace(/^(?:the )?government of (?:the )?/i, '');
  return [foldName(state), foldName(state.replace(/\s*\([^)]*\)/g, ''))];
};

const existsOn = ({ existsFrom, existsTo }: Actor, on: Day | null): boolean =>
  on === null || ((existsFrom?.first ?? OPEN_PAST) <= on && on <= (existsTo?.last ?? OPEN_FUTURE));

/** Of several actors that bear one code (a group and what it became) the one that still exists. */
const choose = (actors: readonly Actor[], on: Day | null): KnownActor | null => {
  const there = actors.filter((actor) => existsOn(actor, on));
  return there.find(({ existsTo }) => existsTo === null) ?? there[0] ?? null;
};

/** The actors of loaded packs, by their external ids; states also by name. */
export const packDirectory = (actors: readonly Actor[]): ActorDirectory => {
  const byCode = new Map<string, Actor[]>();
  const states = new Map<string, Actor[]>();
  for (const actor of actors) {
    for (const { scheme, id } of actor.externalIds) append(byCode, `${scheme}:${id}`, actor);
    if (actor.kind === 'STATE') for (const { text } of actor.names) append(states, foldName(text), actor);
  }
  const byId = new Map(actors.map((actor) => [actor.id as string, actor]));
  return {
    get: (id) => byId.get(id) ?? null,
    find: (scheme, code, on) => choose(byCode.get(`${scheme}:${code}`) ?? [], on),
    findState: (name, on) => {
      for (const text of namesOf(name)) {
        const named = byId.get(STATE_NAMES[text] ?? '');
        const found = named ?? choose(states.get(text) ?? [], on);
        if (found) return found;
      }
      return null;
    },
  };
};

/** Asks the first, then the second: the judgement of the packs stands before what imports have put into the store. */
export const bothDirectories = (first: ActorDirectory, second: ActorDirectory): ActorDirectory => ({
  get: (id) => first.get(id) ?? second.get(id),
  find: (scheme, code, on) => first.find(scheme, code, on) ?? second.find(scheme, code, on),
  findState: (name, on) => first.findState(name, on) ?? second.findState(name, on),
});
