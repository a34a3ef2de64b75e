import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { ftm } from '../../../../src/loaders/formats/ftm/ftm.ts';
import { anInput, importAll } from '../../../support/input-files.ts';
import { describeReal, openReal } from '../../../support/real-data.ts';
import { spoken } from '../../../support/spoken-claim.ts';

const entity = (id: string, schema: string, properties: object, more: object = {}) =>
  JSON.stringify({ id, schema, properties, ...more });
const lines = (...entities: readonly string[]) => `${entities.join('\n')}\n`;
const SEEN = { last_seen: '2024-05-06T10:00:00', datasets: ['a_list'] };
const ANNA = entity(
  'p1',
  'Person',
  { name: ['Анна Никто', 'Anna Nobody'], weakAlias: ['Anya'], wikidataId: ['Q900'] },
  SEEN,
);
const CLUB = entity('o1', 'Organization', { name: ['The Club'], previousName: ['Old Club'] }, SEEN);
const FIRM = entity('c1', 'Company', { name: ['Firm'] }, SEEN);
const SANCTION = entity(
  's1',
  'Sanction',
  { entity: ['p1'], authority: ['Office of Lists'], program: ['Program X'], startDate: ['2023-02-24'] },
  SEEN,
);

describe('Entities of FollowTheMoney', () => {
  it('are actors with their names in every script and their ids', async () => {
    const { actors } = await importAll(ftm, [anInput('d.json', lines(ANNA, CLUB))]);
    expect(actors.map(({ id, kind, label }) => [id, kind, label.en])).toEqual([
      ['ftm-p1', 'PERSON', 'Anna Nobody'],
      ['ftm-o1', 'ORGANISATION', 'The Club'],
    ]);
    expect(actors[0]?.names.map(({ text, script, kind }) => [text, script, kind])).toEqual([
      ['Anna Nobody', 'Latn', 'OFFICIAL'],
      ['Анна Никто', 'Cyrl', 'OFFICIAL'],
      ['Anya', 'Latn', 'ALIAS'],
    ]);
    expect(actors[0]?.externalIds).toEqual([
      { scheme: 'ftm', id: 'p1' },
      { scheme: 'wikidata', id: 'Q900' },
    ]);
    expect(actors[1]?.names.map(({ kind }) => kind)).toEqual(['OFFICIAL', 'FORMER']);
  });

  it('tie members, leaders and successors, even when the tie comes before its actors', async () => {
    const { claims, issues } = await importAll(ftm, [
      anInput(
        'd.json',
        lines(
          entity('m1', 'Membership', {
            member: ['p1'],
            organization: ['o1'],
            role: ['treasurer'],
            startDate: ['2010-03'],
            endDate: ['2012'],
          }),
          entity('l1', 'Directorship', { director: ['p1'], organization: ['c1'], role: ['General Director'] }, SEEN),
          entity('u1', 'Succession', { predecessor: ['o1'], successor: ['c1'], date: ['2015-01-02'] }),
          ANNA,
          CLUB,
          FIRM,
        ),
      ),
    ]);
    expect(claims.map(spoken)).toEqual([
      'ftm-p1 MEMBER_OF ftm-o1 role=treasurer from 2010-03 to 2012',
      'ftm-p1 LEADS ftm-c1 post=general-director on 2024-05-06',
      'ftm-c1 SUCCEEDS ftm-o1 from 2015-01-02',
    ]);
    expect(issues.counts).toEqual({});
  });

  it('are sanctioned by the authority that the entity names, as long as the list still had it', async () => {
    const { claims, sources } = await importAll(ftm, [anInput('list.ftm.json', lines(ANNA, SANCTION))]);
    expect(claims.map(spoken)).toEqual([
      'office-of-lists-ftm SANCTIONS ftm-p1 authority=Office of Lists programme=program-x from 2023-02-24 on 2024-05-06',
    ]);
    expect(claims[0]?.evidence[0]).toMatchObject({
      locator: 'list.ftm.json:2 id=s1',
      hash: createHash('sha256').update(SANCTION).digest('hex'),
    });
    expect(sources.map(({ id, publishedOn }) => [id, publishedOn?.text])).toEqual([
      ['ftm-list-2024-05-06', '2024-05-06'],
    ]);
  });

  it('of a later state end what it lacks, when an option says that the files are successive', async () => {
    const earlier = anInput('may.json', lines(ANNA, SANCTION));
    const later = anInput('june.json', lines(ANNA.replace('05-06', '06-09')));
    const options = new Map([['successive', 'yes']]);
    const { claims } = await importAll(ftm, [later, earlier], { options });
    expect(claims.map((claim) => `${claim.source} ${spoken(claim)}`)).toEqual([
      'ftm-may-2024-05-06 office-of-lists-ftm SANCTIONS ftm-p1 authority=Office of Lists programme=program-x from 2023-02-24 on 2024-05-06',
      'ftm-june-2024-06-09 office-of-lists-ftm SANCTIONS ftm-p1 authority=Office of Lists programme=program-x from 2023-02-24 to [2024-05-07..2024-06-09]',
    ]);
    const apart = await importAll(ftm, [later, earlier]);
    expect(apart.claims).toHaveLength(1);
  });

  it('that make no tie of ours are counted, with the reason, and none is dropped in silence', async () => {
    const { claims, issues } = await importAll(ftm, [
      anInput(
        'd.json',
        lines(
          ANNA,
          FIRM,
          entity('x1', 'UnknownLink', { subject: ['p1'], object: ['c1'] }),
          entity('x2', 'Ownership', { owner: ['p1'], asset: ['c1'] }),
          entity('x3', 'Membrship', {}),
          entity('x4', 'Membership', { member: ['p1'], organization: ['gone'] }, SEEN),
          entity('x5', 'Sanction', { entity: ['p1'] }, SEEN),
          entity('x6', 'Membership', { member: ['p1'], organization: ['c1'] }),
          entity('x7', 'Person', {}),
          entity('x8', 'Address', { full: ['1 Street'] }),
          entity('x9', 'Passport', { holder: ['p1'] }),
          entity('x10', 'Directorship', { director: ['p1'] }, SEEN),
          entity('x11', 'Membership', { organization: ['c1'] }, SEEN),
          entity('x12', 'Sanction', { authority: ['Office of Lists'] }, SEEN),
        ),
      ),
    ]);
    expect(claims).toEqual([]);
    expect(issues.counts).toEqual({ NO_ACTOR: 6, LEFT_OUT: 4, UNKNOWN_CODE: 1, BROKEN_RULE: 1 });
    // Each of the twelve has one.
    expect(issues.kept.map(({ row }) => row).sort((a, b) => Number(a) - Number(b))).toEqual(
      Array.from({ length: 12 }, (_, at) => at + 3),
    );
    expect(issues.kept.find(({ value }) => value === 'Membrship')?.suggestion).toBe('Membership');
  });

  it('stop the import at a line that is no entity', async () => {
    await expect(importAll(ftm, [anInput('d.json', `${ANNA}\n{"id":1}\n`)])).rejects.toThrow(
      'd.json:2: no FollowTheMoney entity',
    );
    await expect(importAll(ftm, [anInput('d.json', `${ANNA}\n{"id":"a","sch`)])).rejects.toThrow(
      /^d\.json:2: not JSON/,
    );
  });
});

describeReal('Entities of OpenSanctions', ['ftm/zala.entities.ftm.json', 'ftm/donations.ijson'], () => {
  const read = async (path: string) => {
    const { claims, actors, issues } = await importAll(ftm, await openReal(ftm.extensions, path));
    const rows = new Set(claims.flatMap(({ evidence }) => evidence.map(({ locator }) => locator)));
    const entities = new Set(
      actors.flatMap(({ externalIds }) => externalIds.flatMap(({ scheme, id }) => (scheme === 'ftm' ? [id] : []))),
    );
    return { claims: rows.size, actors: entities.size, issues };
  };

  it('are each an actor, a claim of a sanction or directorship, or an issue', async () => {
    const { claims, actors, issues } = await read('ftm/zala.entities.ftm.json');
    expect([claims, actors, issues.counts]).toEqual([44, 17, { LEFT_OUT: 30 }]);
    expect(claims + actors + issues.total).toBe(91);
  });

  it('take no payment for support, and leave no line without an actor or an issue', async () => {
    const { claims, actors, issues } = await read('ftm/donations.ijson');
    expect([claims, issues.counts]).toEqual([0, { LEFT_OUT: 379 }]);
    expect(actors + issues.total).toBe(474);
  });
});
