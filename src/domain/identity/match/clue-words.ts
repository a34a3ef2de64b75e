import type { MatchActor } from './match-actor.ts';
import type { Seen, Trait } from './traits.ts';

/** A trait as a person reads it. */
export const clueWords = (trait: Trait, { traits, words }: Seen, a: MatchActor, b: MatchActor): string => {
  const named = words[trait] ?? '';
  const told: Readonly<Record<Trait, string>> = {
    sameName: `both are called "${named}"`,
    sameShortName: `both are called "${named}"`,
    shortForLong: `"${named}" is one's name and the other's first letters`,
    partOfName: `"${named}" is part of a name of one, and a name of the other`,
    shortPartOfName: `"${named}" is part of a name of one, and a name of the other`,
    likeness: 'names share most of their words',
    nearlyAlike: 'names share all of their words',
    rareWord: 'names share a word that few names have',
    sameCore: 'names are alike but for words that many names have',
    sameSound: `names sound like "${named}"`,
    ambiguous: 'others are called so too',
    ambiguousAtHome: 'others of the same country are called so too',
    sameCountry: `both have to do with ${named}`,
    otherCountry: 'they have to do with different states',
    sharedOpponents: `both are against ${named}`,
    sharedFriends: `both are with ${named}`,
    yearsApart: 'their years lie apart',
    yearsTogether: 'they acted in the same years',
    otherKind: `one is of kind ${a.kind}, the other ${b.kind}`,
    oneIsFaction: 'one is called a part of something',
    sameMaker: 'both are of one data set, or of none',
  };
  return traits[trait] === 0 ? '' : told[trait];
};
