import type { SupportForm, TieType } from '../domain/ties/types.ts';
import { english, joined, quoted } from './english-names.ts';
import { qualifierValues, type SpokenTie } from './spoken.ts';
import { inLatinText, words } from './text.ts';

/** Who did what to whom, without when. @param adverb "certainly", "possibly" or nothing */
export function englishTie(spoken: SpokenTie, adverb: string): string {
  const { tie, subject, object, against } = spoken;
  return words(
    english(subject),
    adverb,
    verbOf(spoken),
    tie.type === 'ATTACKS_CIVILIANS' ? `(${english(object)})` : english(object),
    tie.form === null ? '' : SUPPORT[tie.form],
    qualified(spoken),
    against === null ? '' : `against ${english(against)}`,
    topic(spoken),
  );
}

/** Past tenses that are the same for one and many, since a name does not say which it is. */
const VERBS: Readonly<Record<TieType, string>> = {
  ALLIED_WITH: 'had an alliance with',
  SUPPORTS: 'supported',
  COOPERATES_WITH: 'cooperated with',
  MEMBER_OF: 'belonged to',
  PART_OF: 'formed part of',
  AFFILIATED_WITH: 'had an affiliation with',
  COMMANDS: 'commanded',
  LEADS: 'led',
  FIGHTS: 'fought',
  RIVAL_OF: 'had a rivalry with',
  OPPOSES: 'opposed',
  SANCTIONS: 'imposed sanctions on',
  ATTACKS_CIVILIANS: 'attacked civilians',
  AT_ODDS_WITH: 'took issue with',
  NEGOTIATES_WITH: 'negotiated with',
  PACT_WITH: 'had a pact with',
  PARTICIPATES_IN: 'took part in',
  SPLIT_FROM: 'split from',
  MERGED_INTO: 'merged into',
  SUCCEEDS: 'succeeded',
};

/** How somebody was at odds, where all claims say the same. */
const AT_ODDS: Readonly<Record<string, string>> = {
  criticised: 'criticised',
  strained: 'had strained relations with',
};

const SUPPORT: Readonly<Record<SupportForm, string>> = {
  TROOPS: 'with troops',
  PRESENCE: 'with a military presence',
  TERRITORY: 'with access to territory',
  INFRASTRUCTURE: 'with access to military or intelligence infrastructure',
  WEAPONS: 'with weapons',
  MATERIEL: 'with materiel',
  TRAINING: 'with training',
  FUNDING: 'with funding',
  INTELLIGENCE: 'with intelligence',
  DIPLOMATIC: 'diplomatically',
  OTHER: 'by other means',
  UNKNOWN: 'by means not stated',
};

const verbOf = (spoken: SpokenTie): string => {
  const bases = qualifierValues(spoken, 'basis');
  const basis = spoken.tie.type === 'AT_ODDS_WITH' && bases.length === 1 ? AT_ODDS[bases[0] ?? ''] : undefined;
  return basis ?? VERBS[spoken.tie.type];
};

/** What tells ties of one type between the same two apart. */
const qualified = (spoken: SpokenTie): string => {
  const values = (key: string): readonly string[] => qualifierValues(spoken, key);
  const kinds = [...values('obligation'), ...values('pact')].map(inLatinText);
  const posts = values('post').map(inLatinText);
  const leads = spoken.tie.type === 'MEMBER_OF' && values('role').includes('lead');
  return words(
    kinds.length > 0 ? `(${kinds.join(', ')})` : '',
    leads ? 'as its lead' : '',
    posts.length > 0 ? `as ${joined(posts)}` : '',
    values('programme').length > 0 ? `under ${joined(values('programme').map(quoted))}` : '',
  );
};

const topic = (spoken: SpokenTie): string => {
  const topics = spoken.aboutName === null ? qualifierValues(spoken, 'over') : [spoken.aboutName];
  return topics.length > 0 ? `over ${joined(topics.map(quoted))}` : '';
};
