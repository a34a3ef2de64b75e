import { certaintyOf, contestedAt, deniersAt } from '../../domain/ties/certainty.ts';
import { isoDay } from '../../domain/time/day.ts';
import type { Actor } from '../../domain/records.ts';
import { type Tie, validFromText, validToText } from '../../domain/ties/tie.ts';
import type { ActorKind } from '../../domain/ties/types.ts';
import { TIE_TYPES } from '../../domain/ties/types.ts';
import { kindLabel } from '../../graph/mapping/actor.ts';
import type { Chunks, Graph } from './records.ts';

const reference = (id: string) => ({ '@id': id, '@type': '@id' });
const typed = (id: string, type: string) => ({ '@id': id, '@type': type });
const DAY = 'xsd:date';

/**
 * Whole, so that no reader has to fetch anything. Actors are PROV agents, ties are RDF statements (subject, predicate, object)
 * derived from claims; names, dates and sameAs are schema.org's; what neither has is ours, `urn:entente:vocab:`.
 */
const CONTEXT = {
  '@version': 1.1,
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  prov: 'http://www.w3.org/ns/prov#',
  schema: 'https://schema.org/',
  wikidata: 'http://www.wikidata.org/entity/',
  entente: 'urn:entente:vocab:',
  actor: { '@id': 'urn:entente:actor:', '@prefix': true },
  tie: { '@id': 'urn:entente:tie:', '@prefix': true },
  claim: { '@id': 'urn:entente:claim:', '@prefix': true },
  id: '@id',
  type: '@type',
  kind: 'entente:kind',
  name: { '@id': 'schema:name', '@container': '@language' },
  description: { '@id': 'schema:description', '@container': '@language' },
  alternateName: { '@id': 'schema:alternateName' },
  identifier: 'schema:identifier',
  sameAs: reference('schema:sameAs'),
  existsFrom: 'entente:existsFrom',
  existsTo: 'entente:existsTo',
  subject: reference('rdf:subject'),
  predicate: reference('rdf:predicate'),
  object: reference('rdf:object'),
  sign: typed('entente:sign', 'xsd:integer'),
  symmetric: 'entente:symmetric',
  against: reference('entente:against'),
  form: 'entente:form',
  about: 'entente:about',
  qualifiers: 'entente:qualifier',
  validFrom: 'schema:startDate',
  validTo: 'schema:endDate',
  startEarliest: typed('entente:startEarliest', DAY),
  startLatest: typed('entente:startLatest', DAY),
  endEarliest: typed('entente:endEarliest', DAY),
  endLatest: typed('entente:endLatest', DAY),
  ongoing: 'entente:ongoing',
  certainty: 'entente:certainty',
  likelyFrom: typed('entente:likelyFrom', DAY),
  likelyTo: typed('entente:likelyTo', DAY),
  neverCertain: 'entente:neverCertain',
  contested: 'entente:contested',
  contestedInTime: 'entente:contestedInTime',
  deniers: reference('entente:denier'),
  confidence: typed('entente:confidence', 'xsd:double'),
  origins: typed('entente:origins', 'xsd:integer'),
  claimIds: reference('prov:wasDerivedFrom'),
  denialIds: reference('entente:deniedIn'),
};

const AGENT: Readonly<Partial<Record<ActorKind, string>>> = { PERSON: 'prov:Person', COLLECTIVE: 'prov:Agent' };

const withoutNulls = (record: Readonly<Record<string, unknown>>): object =>
  Object.fromEntries(
    Object.entries(record).filter(([, value]) => value !== null && !(Array.isArray(value) && value.length === 0)),
  );

const byLanguage = ({ en, ar }: { readonly en: string | null; readonly ar: string | null }): object | null =>
  en === null && ar === null ? null : withoutNulls({ en, ar });

const isWikidata = ({ scheme, id }: Actor['externalIds'][number]): boolean =>
  scheme.toLowerCase() === 'wikidata' && /^Q\d+$/.test(id);

const actorNode = (actor: Actor): object =>
  withoutNulls({
    id: `actor:${actor.id}`,
    type: [AGENT[actor.kind] ?? 'prov:Organization', `entente:${kindLabel(actor.kind)}`],
    kind: actor.kind,
    name: byLanguage(actor.label),
    alternateName: actor.names.map(({ text, language }) => withoutNulls({ '@value': text, '@language': language })),
    identifier: actor.externalIds.map(({ scheme, id }) => `${scheme}:${id}`),
    sameAs: actor.externalIds.filter(isWikidata).map(({ id }) => `wikidata:${id}`),
    description: byLanguage(actor.description),
    existsFrom: actor.existsFrom?.text ?? null,
    existsTo: actor.existsTo?.text ?? null,
  });

const tieNode = (tie: Tie, question: Graph['question']): object =>
  withoutNulls({
    id: `tie:${tie.id}`,
    type: ['rdf:Statement', 'prov:Entity'],
    subject: `actor:${tie.subject}`,
    predicate: `entente:${tie.type}`,
    object: `actor:${tie.object}`,
    sign: tie.sign,
    symmetric: TIE_TYPES[tie.type].symmetric,
    against: tie.against && `actor:${tie.against}`,
    form: tie.form,
    about: tie.about,
    qualifiers: tie.qualifiers.map(({ key, value }) => `${key}=${value}`),
    validFrom: validFromText(tie.bounds),
    validTo: validToText(tie.bounds),
    startEarliest: isoDay(tie.bounds.startEarliest),
    startLatest: isoDay(tie.bounds.startLatest),
    endEarliest: isoDay(tie.bounds.endEarliest),
    endLatest: isoDay(tie.bounds.endLatest),
    ongoing: tie.ongoing,
    certainty: certaintyOf(tie, question),
    likelyFrom: tie.likely && isoDay(tie.likely.from),
    likelyTo: tie.likely && isoDay(tie.likely.to),
    neverCertain: tie.neverCertain,
    contested: contestedAt(tie, question),
    contestedInTime: tie.contestedInTime,
    deniers: deniersAt(tie, question).map((id) => `actor:${id}`),
    confidence: tie.confidence,
    origins: tie.origins,
    claimIds: tie.claimIds.map((id) => `claim:${id}`),
    denialIds: tie.denials.map(({ claimId }) => `claim:${claimId}`),
  });

/** JSON-LD 1.1, one node a line; its context is within. */
export async function* writeJsonld({ actors, ties, question, title }: Graph): Chunks {
  yield `{"@context":${JSON.stringify(CONTEXT)},\n"@id":"urn:entente:graph","schema:name":${JSON.stringify(title)},\n"@graph":[\n`;
  let separator = '';
  for await (const actor of actors) {
    yield `${separator}${JSON.stringify(actorNode(actor))}`;
    separator = ',\n';
  }
  for await (const tie of ties) {
    yield `${separator}${JSON.stringify(tieNode(tie, question))}`;
    separator = ',\n';
  }
  yield '\n]}\n';
}
