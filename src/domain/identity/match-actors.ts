import { byNumber, byText, inTurn } from '../order.ts';
import { OPEN_FUTURE, OPEN_PAST } from '../time/day.ts';
import type { ActorId } from '../ids.ts';
import type { Actor } from '../records.ts';
import type { NameKind } from '../ties/types.ts';

/** What speaks for or against two actors being one, with its weight. */
export interface Clue {
  readonly what: string;
  readonly weight: number;
}

/** Two actors of ours that may be one. */
export interface Proposal {
  readonly a: ActorId;
  readonly b: ActorId;
  /** Which of them to keep: the one of which more is known, so that a described actor is not merged into a bare name. */
  readonly keep: ActorId;
  /** In [0, 1]; from {@link ACCEPTANCE_LINE} on they are probably one actor. It only puts proposals in order. */
  readonly score: number;
  readonly signs: readonly Clue[];
}

/** Shared names alone, however many, never reach it. */
export const ACCEPTANCE_LINE = 0.6;

const NAMES_AT_MOST = 0.5;

/** Schemes in which one identifier is one actor. In others a number passes to a successor, or means a state and its predecessors. */
const EXACT_SCHEMES: readonly string[] = ['wikidata'];

/** A name that two actors have. */
export interface SharedName {
  readonly text: string;
  readonly script: string | null;
  readonly kinds: readonly [NameKind, NameKind];
  /** Spelt alike once folded; else it only sounds alike. */
  readonly folded: boolean;
}

/** Two actors, and what is known of them together. */
export interface Pair {
  readonly a: Actor;
  readonly b: Actor;
  readonly names: readonly SharedName[];
  /** `scheme:value` of both. */
  readonly sharedIds: readonly { readonly scheme: string; readonly id: string }[];
  /** A claim has the one as subject and the other as object. */
  readonly tied: boolean;
}

const nameWeight = ({ kinds, folded }: SharedName): number => {
  if (!folded) return 0.1;
  if (kinds.includes('FORMER') || kinds.includes('ABBREVIATION')) return 0.15;
  return kinds[0] === 'OFFICIAL' && kinds[1] === 'OFFICIAL' ? 0.35 : 0.2;
};

const heaviestFirst = inTurn(
  byNumber(({ weight }: Clue) => -weight),
  byText(({ what }: Clue) => what),
);

const nameClues = (names: readonly SharedName[]): readonly Clue[] => {
  const best = new Map<string | null, { readonly clue: Clue }>();
  for (const name of names) {
    const weight = nameWeight(name);
    const known = best.get(name.script);
    if (known && known.clue.weight >= weight) continue;
    best.set(name.script, {
      clue: { what: `${name.folded ? 'both are called' : 'names sound like'} "${name.text}"`, weight },
    });
  }
  return [...best.values()].map(({ clue }) => clue).sort(heaviestFirst);
};

const idClues = ({ a, b, sharedIds }: Pair): readonly Clue[] => {
  const shared = sharedIds.map(({ scheme, id }) => ({
    what: `both are ${id}`,
    weight: EXACT_SCHEMES.includes(scheme) ? 0.6 : 0.1,
  }));
  const other = EXACT_SCHEMES.flatMap((scheme) => {
    const [first, second] = [a, b].map(({ externalIds }) => externalIds.filter((one) => one.scheme === scheme));
    if (!first?.[0] || !second?.[0] || first.some(({ id }) => second.some((one) => one.id === id))) return [];
    return [{ what: `${scheme} tells them apart (${first[0].id}, ${second[0].id})`, weight: -0.6 }];
  });
  return [...shared, ...other];
};

/** A person is never a group, and a state never a militia. Other kinds of group often differ from source to source. */
const FIXED_KINDS: readonly string[] = ['PERSON', 'STATE', 'COLLECTIVE'];

const kindClues = ({ a, b }: Pair): readonly Clue[] => {
  if (a.kind === b.kind) return [{ what: `both are of kind ${a.kind}`, weight: 0.1 }];
  const fixed = FIXED_KINDS.includes(a.kind) || FIXED_KINDS.includes(b.kind);
  return fixed ? [{ what: `one is of kind ${a.kind}, the other ${b.kind}`, weight: -0.5 }] : [];
};

const timeClues = ({ a, b }: Pair): readonly Clue[] => {
  const start = Math.max(a.existsFrom?.first ?? OPEN_PAST, b.existsFrom?.first ?? OPEN_PAST);
  const end = Math.min(a.existsTo?.last ?? OPEN_FUTURE, b.existsTo?.last ?? OPEN_FUTURE);
  if (end <= start) return [{ what: 'they did not exist at one time', weight: -0.6 }];
  const same = a.existsFrom !== null && a.existsFrom.text === b.existsFrom?.text;
  return same ? [{ what: `both began in ${a.existsFrom.text}`, weight: 0.15 }] : [];
};

/** Comparator, negative when more is known of the first: names in both languages, a description, more names, more ids elsewhere. */
const byKnowledge = (a: Actor, b: Actor): number => {
  const known = ({ label, description, names, externalIds }: Actor): readonly number[] => [
    label.ar === null ? 0 : 1,
    description.en === null ? 0 : 1,
    names.length,
    externalIds.length,
  ];
  const [one, other] = [known(a), known(b)];
  return one.map((count, at) => (other[at] ?? 0) - count).find((difference) => difference !== 0) ?? 0;
};

/**
 * How likely two actors are one. It never decides: a person does.
 * @see docs/identity.md
 */
export const weighPair = (pair: Pair): Proposal => {
  const names = nameClues(pair.names);
  const byName = Math.min(
    NAMES_AT_MOST,
    names.reduce((sum, { weight }) => sum + weight, 0),
  );
  const tied: readonly Clue[] = pair.tied
    ? [{ what: 'a claim has one as subject and the other as object', weight: -0.6 }]
    : [];
  const others = [...idClues(pair), ...kindClues(pair), ...timeClues(pair), ...tied];
  const hasId = others.some(({ weight }) => weight >= 0.6);
  const sum = byName + others.reduce((total, { weight }) => total + weight, 0);
  const score = Math.max(0, Math.min(hasId ? 1 : ACCEPTANCE_LINE - 0.05, sum));
  const keep = byKnowledge(pair.a, pair.b) <= 0 ? pair.a.id : pair.b.id;
  return { a: pair.a.id, b: pair.b.id, keep, score: Number(score.toFixed(2)), signs: [...names, ...others] };
};
