import { expand, toRDF } from 'jsonld';
import { describe, expect, it } from 'vitest';
import type { ActorId, ClaimId } from '../../src/domain/ids.ts';
import { writeJsonld } from '../../src/api/export/jsonld.ts';
import { anActor } from '../support/records.ts';
import { aTie, graphOf, textOf } from '../support/graphs.ts';

const document = async (): Promise<object> => {
  const iran = anActor('iran', {
    kind: 'STATE',
    label: { en: 'Iran', ar: 'إيران' },
    externalIds: [{ scheme: 'wikidata', id: 'Q794' }],
  });
  const tie = aTie({ against: 'islamic-state' as ActorId, confidence: 0.5, claimIds: ['c1' as ClaimId] });
  return JSON.parse(await textOf(writeJsonld(graphOf({ actors: [iran, anActor('syria')], ties: [tie] })))) as object;
};

describe('A JSON-LD file', () => {
  it('is read with nothing fetched, and every key of it means something', async () => {
    const [whole] = await expand(await document());
    const nodes = whole?.['@graph'] as readonly Record<string, unknown>[];
    expect(nodes.map((node) => node['@id'])).toEqual([
      'urn:entente:actor:iran',
      'urn:entente:actor:syria',
      'urn:entente:tie:aaaaaaaaaaaaaaaaaaaa-bbbbbbbbbbbb',
    ]);
    expect(nodes[2]).toMatchObject({
      '@type': ['http://www.w3.org/1999/02/22-rdf-syntax-ns#Statement', 'http://www.w3.org/ns/prov#Entity'],
      'http://www.w3.org/1999/02/22-rdf-syntax-ns#subject': [{ '@id': 'urn:entente:actor:iran' }],
      'http://www.w3.org/1999/02/22-rdf-syntax-ns#predicate': [{ '@id': 'urn:entente:vocab:SUPPORTS' }],
      'http://www.w3.org/1999/02/22-rdf-syntax-ns#object': [{ '@id': 'urn:entente:actor:syria' }],
      'http://www.w3.org/ns/prov#wasDerivedFrom': [{ '@id': 'urn:entente:claim:c1' }],
      'https://schema.org/startDate': [{ '@value': '2014' }],
      'urn:entente:vocab:likelyFrom': [{ '@value': '2014-05-09', '@type': 'http://www.w3.org/2001/XMLSchema#date' }],
      'urn:entente:vocab:likelyTo': [{ '@value': '2016-08-25', '@type': 'http://www.w3.org/2001/XMLSchema#date' }],
      'urn:entente:vocab:neverCertain': [{ '@value': false }],
    });
  });

  it('has a term in its context for every key of a node', async () => {
    const { '@context': context, '@graph': nodes } = (await document()) as {
      readonly '@context': object;
      readonly '@graph': readonly object[];
    };
    const keys = new Set(nodes.flatMap((node) => Object.keys(node)));
    expect([...keys].filter((key) => !(key in context))).toEqual([]);
  });

  it('makes statements of RDF, Arabic among them', async () => {
    const rdf = await toRDF(await document(), { format: 'application/n-quads' });
    expect(rdf).toContain('<urn:entente:actor:iran> <https://schema.org/name> "إيران"@ar');
    expect(rdf).toContain('<https://schema.org/sameAs> <http://www.wikidata.org/entity/Q794>');
    expect(rdf).toContain('<urn:entente:vocab:endLatest> "2017-01-01"^^<http://www.w3.org/2001/XMLSchema#date>');
  });
});
