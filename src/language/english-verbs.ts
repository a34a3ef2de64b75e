import type { SupportForm, TieType } from '../domain/ties/types.ts';
import { deslugged } from './about.ts';
import { english, quoted } from './english-names.ts';
import { qualifierValues, type SpokenRelation } from './spoken.ts';
import { inLatinText, words } from './text.ts';

/** A verb in the three forms that sentences use. The past is the same for one and many: a name does not say which it is. */
export interface Verb {
  readonly past: string;
  /** After "would". */
  readonly bare: string;
  /** After "began" and "stopped". */
  readonly gerund: string;
}

const verb = (past: string, bare: string, gerund: string): Verb => ({ past, bare, gerund });

const VERBS: Readonly<Record<TieType, Verb>> = {
  ALLIED_WITH: verb('had an alliance with', 'have an alliance with', 'having an alliance with'),
  SUPPORTS: verb('supported', 'support', 'supporting'),
  COOPERATES_WITH: verb('cooperated with', 'cooperate with', 'cooperating with'),
  MEMBER_OF: verb('belonged to', 'belong to', 'belonging to'),
  PART_OF: verb('formed part of', 'form part of', 'forming part of'),
  AFFILIATED_WITH: verb('had an affiliation with', 'have an affiliation with', 'having an affiliation with'),
  COMMANDS: verb('commanded', 'command', 'commanding'),
  LEADS: verb('led', 'lead', 'leading'),
  FIGHTS: verb('fought', 'fight', 'fighting'),
  RIVAL_OF: verb('had a rivalry with', 'have a rivalry with', 'having a rivalry with'),
  OPPOSES: verb('opposed', 'oppose', 'opposing'),
  SANCTIONS: verb('imposed sanctions on', 'impose sanctions on', 'imposing sanctions on'),
  ATTACKS_CIVILIANS: verb('attacked', 'attack', 'attacking'),
  AT_ODDS_WITH: verb('took issue with', 'take issue with', 'taking issue with'),
  NEGOTIATES_WITH: verb('negotiated with', 'negotiate with', 'negotiating with'),
  PACT_WITH: verb('had a pact with', 'have a pact with', 'having a pact with'),
  PARTICIPATES_IN: verb('took part in', 'take part in', 'taking part in'),
  SPLIT_FROM: verb('split from', 'split from', 'splitting from'),
  MERGED_INTO: verb('merged into', 'merge into', 'merging into'),
  SUCCEEDS: verb('succeeded', 'succeed', 'succeeding'),
};

/** How somebody was at odds, where all claims say the same. */
const AT_ODDS: Readonly<Record<string, Verb>> = {
  criticised: verb('criticised', 'criticise', 'criticising'),
  strained: verb('had strained relations with', 'have strained relations with', 'having strained relations with'),
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

/** Pacts that are said by their kind: "a ceasefire pact". Others have names. */
const PACT_KINDS = new Set(
  'ceasefire deconfliction non-aggression neutrality consultation protection buffer-zone'.split(' '),
);

/** The kind of a pact, where it has one and no other. */
const pactKind = (relation: SpokenRelation): string | null => {
  const [kind, ...more] = qualifierValues(relation, 'pact');
  return kind !== undefined && more.length === 0 && PACT_KINDS.has(kind) ? kind : null;
};

/** Names of pacts that are coded as slugs. */
const PACT_NAMES: Readonly<Record<string, string>> = {
  'idlib-demilitarised-zone': 'the demilitarised zone in Idlib',
  'local-truce-homs': 'the local truce in Homs',
  'sochi-agreement-2019': 'the Sochi agreement of 2019',
};

export const englishVerb = (relation: SpokenRelation): Verb => {
  const bases = qualifierValues(relation, 'basis');
  const kind = relation.type === 'PACT_WITH' ? pactKind(relation) : null;
  if (kind !== null) return verb(`had a ${kind} pact with`, `have a ${kind} pact with`, `having a ${kind} pact with`);
  const basis = relation.type === 'AT_ODDS_WITH' && bases.length === 1 ? AT_ODDS[bases[0] ?? ''] : undefined;
  return basis ?? VERBS[relation.type];
};

/** What tells ties of one type between the same two apart. */
const qualified = (relation: SpokenRelation): string => {
  const values = (key: string): readonly string[] => qualifierValues(relation, key);
  const pacts = pactKind(relation) === null ? values('pact').map((pact) => PACT_NAMES[pact] ?? deslugged(pact)) : [];
  const kinds = [...values('obligation').map(deslugged), ...pacts];
  const posts = values('post')
    .filter((post) => relation.type !== 'LEADS' || post !== 'leader')
    .map(deslugged);
  const leads = relation.type === 'MEMBER_OF' && values('role').includes('lead');
  return words(
    kinds.length > 0 ? `(${kinds.join(', ')})` : '',
    leads ? 'as its lead' : '',
    posts.length > 0 ? `as ${posts.join(' and ')}` : '',
    values('programme').length > 0 ? `under ${values('programme').map(deslugged).map(quoted).join(' and ')}` : '',
  );
};

const topic = (relation: SpokenRelation): string => {
  const topics = relation.about === null ? qualifierValues(relation, 'over') : [relation.about];
  return topics.length > 0 ? `over ${topics.map(inLatinText).join(' and ')}` : '';
};

/** "civilians in Syria", "civilians (the Yazidis)" */
const civilians = (name: string): string =>
  /^civilians\b/iu.test(name) ? english(name) : `civilians (${english(name)})`;

/** Whom it concerned and how: "Syria with troops against the Islamic State". */
export const englishObject = (relation: SpokenRelation): string => {
  const { type, object, against, form } = relation;
  return words(
    type === 'ATTACKS_CIVILIANS' ? civilians(object.text) : english(object.text),
    form === null ? '' : SUPPORT[form],
    qualified(relation),
    against === null ? '' : `against ${english(against.text)}`,
    topic(relation),
  );
};

/** Who did what to whom, without when. @param adverb "certainly", "allegedly" or nothing */
export const englishRelation = (relation: SpokenRelation, adverb: string): string =>
  words(english(relation.subject.text), adverb, englishVerb(relation).past, englishObject(relation));
