import { append } from '../../group.ts';
import type { ActorId } from '../../ids.ts';
import { foldName } from '../../names/fold-name.ts';
import { coreOf, likeness, type Likeness, soundWords, WordWeights } from './likeness.ts';
import type { MatchActor } from './match-actor.ts';
import { formsOf, type NameForm } from './name-forms.ts';

/** An actor with what its names can be compared by. */
export interface Prepared {
  readonly actor: MatchActor;
  readonly forms: ReadonlyMap<string, NameForm>;
  /** Words by sound of each name that is not only initials. */
  readonly sounds: readonly (readonly string[])[];
  /** States that it deals with, or that its names mention. */
  readonly states: ReadonlySet<ActorId>;
}

/** A key that more actors have says nothing of any two of them. */
const MOST_BEARERS = 20;
const MOST_WORD_BEARERS = 8;
const SHORTEST_WORD = 5;
const SHORTEST_SOUND = 6;

const MOST_TWO_WORD_BEARERS = 12;
const SHORTEST_SKELETON = 5;

/** Vowels are what transliterations differ in: `mohamad`, `mohamid`. */
const skeleton = (word: string): string => word.charAt(0) + word.slice(1).replace(/[aeiou]/gu, '');

const spell = (words: readonly string[]): string => [...words].sort().join(' ');

/** Actors to compare with one another, and which of them have anything in common. */
export class Pool {
  readonly prepared: ReadonlyMap<ActorId, Prepared>;
  readonly weights: WordWeights;
  readonly #cores = new Map<ActorId, ReadonlySet<string>>();
  readonly #bearers = new Map<string, ActorId[]>();

  constructor(actors: readonly MatchActor[]) {
    const stateNames = new Map<string, ActorId>();
    const states = new Set<ActorId>();
    for (const { id, kind, names } of actors)
      if (kind === 'STATE') {
        states.add(id);
        for (const { folded, kind: named } of names)
          if (folded.length >= 4 && named !== 'ABBREVIATION') stateNames.set(folded, id);
      }
    const prepared = actors.map((actor): Prepared => {
      // `National Liberation Army (Costa Rica)` is not called Costa Rica.
      const forms = formsOf(actor.names).filter(
        ({ how, folded }) => how !== 'PART' || actor.kind === 'STATE' || !stateNames.has(folded),
      );
      const said = forms.filter(({ how }) => how !== 'INITIALS');
      const texts = [...said.map(({ folded }) => folded), foldName(actor.about ?? '')];
      const mentioned = texts.flatMap((folded) => mentionsOf(folded, stateNames));
      const dealt = actor.dealings.flatMap(({ other }) => (states.has(other) ? [other] : []));
      return {
        actor,
        forms: new Map(forms.map((form) => [form.folded, form])),
        sounds: said.map(({ folded }) => soundWords(folded)),
        states: new Set(actor.kind === 'STATE' ? [] : [...mentioned, ...dealt]),
      };
    });
    this.prepared = new Map(prepared.map((one) => [one.actor.id, one]));
    this.weights = new WordWeights(prepared.map(({ sounds }) => new Set(sounds.flat())));
    for (const { actor, sounds } of prepared) {
      const cores = sounds.map((words) => coreOf(words, this.weights)).filter((core) => core !== null);
      this.#cores.set(actor.id, new Set(cores.filter((core) => core.length >= SHORTEST_WORD)));
    }
    for (const { actor, forms } of prepared) for (const folded of forms.keys()) append(this.#bearers, folded, actor.id);
  }

  /** Who can be called so. */
  bearers(folded: string): readonly ActorId[] {
    return this.#bearers.get(folded) ?? [];
  }

  /** Whether names are alike but for words that many groups have: `Permesta Movement` is Permesta. */
  sameCore(a: Prepared, b: Prepared): boolean {
    const [one, two] = [this.#cores.get(a.actor.id), this.#cores.get(b.actor.id)];
    return one !== undefined && two !== undefined && [...one].some((core) => two.has(core));
  }

  likeness(a: Prepared, b: Prepared): Likeness {
    let [share, rarest] = [0, 0];
    for (const one of a.sounds)
      for (const two of b.sounds) {
        const found = likeness(one, two, this.weights);
        share = Math.max(share, found.share);
        if (found.share >= 0.4) rarest = Math.max(rarest, found.rarest);
      }
    return { share, rarest };
  }

  /** A person is never a group. */
  #isPerson(id: ActorId): boolean {
    return this.prepared.get(id)?.actor.kind === 'PERSON';
  }

  /** Pairs that have a form, a sound, a rare word or a code in common, by ids in order; no group is compared with another. */
  pairs(): readonly (readonly [ActorId, ActorId])[] {
    const found = new Map<string, readonly [ActorId, ActorId]>();
    const addAll = (ids: readonly ActorId[], most: number): void => {
      if (ids.length < 2 || ids.length > most) return;
      ids.forEach((one, at) => {
        for (const two of ids.slice(at + 1)) {
          const pair = one < two ? ([one, two] as const) : ([two, one] as const);
          if (one !== two && this.#isPerson(one) === this.#isPerson(two)) found.set(pair.join(' '), pair);
        }
      });
    };
    for (const ids of this.#bearers.values()) addAll(ids, MOST_BEARERS);
    const [bySound, byWord, byTwoWords, byCode] = [1, 2, 3, 4].map(() => new Map<string, Set<ActorId>>());
    const add = (to: Map<string, Set<ActorId>> | undefined, key: string, id: ActorId): void => {
      to?.set(key, (to.get(key) ?? new Set()).add(id));
    };
    for (const { actor, sounds } of this.prepared.values()) {
      for (const words of sounds) {
        const sound = spell(words);
        if (sound.length >= SHORTEST_SOUND) add(bySound, sound, actor.id);
        const bones = spell(words.map(skeleton));
        if (bones.length >= SHORTEST_SKELETON) add(bySound, `~${bones}`, actor.id);
        words.slice(1).forEach((word, at) => {
          add(byTwoWords, `${words[at] ?? ''} ${word}`, actor.id);
        });
        for (const word of words)
          if (word.length >= SHORTEST_WORD && this.weights.bearers(word) <= MOST_WORD_BEARERS)
            add(byWord, word, actor.id);
      }
      for (const { scheme, id } of actor.codes) add(byCode, `${scheme}:${id}`, actor.id);
    }
    for (const ids of bySound?.values() ?? []) addAll([...ids], MOST_BEARERS);
    for (const ids of byWord?.values() ?? []) addAll([...ids], MOST_WORD_BEARERS);
    for (const ids of byTwoWords?.values() ?? []) addAll([...ids], MOST_TWO_WORD_BEARERS);
    for (const ids of byCode?.values() ?? []) addAll([...ids], MOST_BEARERS);
    return [...found.values()];
  }
}

/** States whose name stands in a longer name. */
const mentionsOf = (folded: string, stateNames: ReadonlyMap<string, ActorId>): readonly ActorId[] => {
  const words = folded.split(' ');
  const found: ActorId[] = [];
  for (let from = 0; from < words.length; from += 1)
    for (let to = from + 1; to <= Math.min(words.length, from + 3); to += 1) {
      const state = stateNames.get(words.slice(from, to).join(' '));
      if (state !== undefined) found.push(state);
    }
  return found;
};
