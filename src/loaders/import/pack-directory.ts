import type { Day } from '../../domain/time/day.ts';
import { foldName } from '../../domain/names/fold-name.ts';
import type { Actor, Name } from '../../domain/records.ts';
import { append, distinct } from '../../domain/group.ts';
import { byNumber } from '../../domain/order.ts';
import { CountryCodes } from './country-codes.ts';
import type { ActorDirectory, KnownActor } from './actor-directory.ts';
import { GroupCodes } from './group-codes.ts';
import { existsOn, existsSoon, StateCodes } from './state-codes.ts';

/** A state by one of its names. */
interface NamedState {
  readonly actor: Actor;
  readonly name: Name;
}

/** `Yemen (North Yemen)` → the whole, what is in the brackets, what is before them; `Yemen [North]` is North Yemen. */
const namesOf = (name: string): readonly string[] => {
  const state = name
    .replace(/^(?:the )?government of (?:the )?/i, '')
    .replace(/^(.+?)\s*\[([^\]]+)\]$/, '$2 $1')
    .replace(/\bN\. (?=\p{Lu})/u, 'North ')
    .replace(/\bS\. (?=\p{Lu})/u, 'South ');
  const [, before = '', within = ''] = /^(.+?)\s*\(([^()]+)\)$/u.exec(state) ?? [];
  const texts = before === '' ? [state] : [state, within, before];
  return distinct(texts.map(foldName)).filter((text) => text !== '');
};

const bornOn = ({ validFrom, validTo }: Name, on: Day | null): boolean =>
  on === null || ((validFrom?.first ?? on) <= on && on <= (validTo?.last ?? on));

/** Of several actors that bear one code (a group and what it became) the one that still exists. */
const choose = (actors: readonly Actor[], on: Day | null): Actor | null => {
  const there = actors.filter((actor) => existsOn(actor, on));
  return there.find(({ existsTo }) => existsTo === null) ?? there[0] ?? null;
};

/** Look-ups to remember: rows of events ask for a few hundred states on a few thousand days, again and again. */
const MOST_LOOK_UPS = 50_000;

const lookUpOnce = <Found>(known: Map<string, Found>, key: string, find: () => Found): Found => {
  const before = known.get(key);
  if (before !== undefined) return before;
  const found = find();
  if (known.size >= MOST_LOOK_UPS) known.clear();
  known.set(key, found);
  return found;
};

/**
 * The actors of loaded packs, by their external ids; states also by name. What a state's code or name meant depends on the day:
 * `Russia` in 1980 is the Soviet Union, and `Yemen` then is neither of the two that there were.
 * @param codes the crosswalk of states; a crosswalk alone decides on the codes that it knows
 * @param groups the crosswalk of groups
 */
export const packDirectory = (
  actors: readonly Actor[],
  codes: CountryCodes = new CountryCodes([]),
  groups: GroupCodes = new GroupCodes([]),
): ActorDirectory => {
  const crosswalk = new StateCodes(codes);
  const byCode = new Map<string, Actor[]>();
  const states = new Map<string, NamedState[]>();
  for (const actor of actors) {
    for (const { scheme, id } of actor.externalIds) append(byCode, `${scheme}:${id}`, actor);
    if (actor.kind === 'STATE') for (const name of actor.names) append(states, foldName(name.text), { actor, name });
  }
  const byId = new Map(actors.map((actor) => [actor.id as string, actor]));
  const names = new Map<string, readonly (readonly NamedState[])[]>();
  const candidates = (name: string): readonly (readonly NamedState[])[] =>
    lookUpOnce(names, name, () => namesOf(name).flatMap((text) => (states.has(text) ? [states.get(text) ?? []] : [])));
  const found = new Map<string, KnownActor | null>();
  const stateOf = (bearers: readonly NamedState[], on: Day | null): Actor | null => {
    const named = bearers.filter(({ name }) => bornOn(name, on)).map(({ actor }) => actor);
    const state = choose(named, on);
    // A name may mean what its state was on that day. It means nobody when the state had ended, or did not exist within a year.
    if (!state) return named.find((actor) => existsSoon(actor, on)) ?? null;
    return (on === null ? null : crosswalk.predecessor(state.id, on)) ?? state;
  };
  return {
    get: (id) => byId.get(id) ?? null,
    find: (scheme, code, on) => {
      const look = (): KnownActor | null =>
        crosswalk.knows(scheme, code)
          ? crosswalk.find(scheme, code, on)
          : groups.knows(scheme, code)
            ? groups.find(scheme, code, on)
            : choose(byCode.get(`${scheme}:${code}`) ?? [], on);
      return on === null ? look() : lookUpOnce(found, `${scheme}:${code} ${on}`, look);
    },
    knows: (scheme, code) => crosswalk.knows(scheme, code) || groups.knows(scheme, code),
    handovers: (scheme, code, from, to) => {
      if (crosswalk.knows(scheme, code)) return crosswalk.handovers(scheme, code, from, to);
      return groups.knows(scheme, code) ? groups.handovers(scheme, code, from, to) : [];
    },
    findState: (name, on) => {
      for (const bearers of candidates(name)) {
        const state = stateOf(bearers, on);
        if (state) return state;
      }
      return null;
    },
  };
};

/** Asks the first directory, then the second: packs are preferred to what imports have put into the store. */
export const bothDirectories = (first: ActorDirectory, second: ActorDirectory): ActorDirectory => ({
  get: (id) => first.get(id) ?? second.get(id),
  knows: (scheme, code) => first.knows(scheme, code) || second.knows(scheme, code),
  find: (scheme, code, on) =>
    first.find(scheme, code, on) ?? (first.knows(scheme, code) ? null : second.find(scheme, code, on)),
  handovers: (scheme, code, from, to) =>
    [...distinct([first, second].flatMap((directory) => directory.handovers(scheme, code, from, to)))].sort(
      byNumber((day) => day),
    ),
  findState: (name, on) => first.findState(name, on) ?? second.findState(name, on),
});
