import { describe, expect, it } from 'vitest';
import { readPack } from '../../../src/loaders/pack/pack.ts';
import { issue, type PackFiles, tinyPack } from '../../support/pack-files.ts';

const issuesOf = (pack: PackFiles) => readPack(pack.files()).issues;

describe('A participant', () => {
  const row = { source: 'participants.csv', row: 2 };
  const withRow = (cells: Parameters<typeof tinyPack.with<'participants.csv'>>[2]) =>
    readPack(tinyPack.with('participants.csv', 2, cells).files());

  it('has one row for each claim of having taken part', () => {
    expect(issuesOf(tinyPack.drop('participants.csv', 2))).toEqual([
      issue({
        source: 'claims.csv',
        row: 4,
        field: 'key',
        value: 'battle',
        problem: 'a TOOK_PART claim needs a row in participants.csv',
      }),
    ]);
    const again = { claim: 'battle', event: 'fall-of-al-qaim', actor: 'hashd', role: 'other' };
    const { issues, claims } = readPack(tinyPack.add('participants.csv', again).files());
    expect(issues).toEqual([
      issue({
        ...row,
        row: 3,
        field: 'claim',
        value: 'battle',
        problem: 'duplicate of line 2: a claim has one participant',
      }),
    ]);
    expect(claims).toHaveLength(3);
  });

  it('belongs to no claim of another type, which stays valid', () => {
    const other = { claim: 'town', event: 'fall-of-al-qaim', actor: 'islamic-state' };
    const { issues, claims } = readPack(tinyPack.add('participants.csv', other).files());
    expect(issues).toEqual([
      issue({ ...row, row: 3, field: 'claim', value: 'town', problem: 'a HOLDS claim has no participants' }),
    ]);
    expect(claims).toHaveLength(3);
  });

  it('agrees with its claim on event and actor, or the claim is left out', () => {
    const { issues, claims } = readPack(
      tinyPack
        .add('events.csv', { id: 'siege', kind: 'BATTLE', nameEn: 'Siege' })
        .with('participants.csv', 2, { event: 'siege', actor: 'iran' })
        .files(),
    );
    expect(issues).toEqual([
      issue({
        ...row,
        field: 'event',
        value: 'siege',
        problem: 'not the event of the claim',
        suggestion: 'fall-of-al-qaim',
      }),
      issue({ ...row, field: 'actor', value: 'iran', problem: 'not the subject of the claim', suggestion: 'hashd' }),
    ]);
    expect(claims.map(({ type }) => type)).toEqual(['SUPPORTS', 'HOLDS']);
  });

  it('may lack a role and a side', () => {
    const { issues, claims } = withRow({ role: '', side: '' });
    expect(issues).toEqual([]);
    expect(claims[2]?.qualifiers).toEqual([]);
  });

  it('has a whole number as its side', () => {
    expect(withRow({ side: 'A' }).issues).toEqual([
      issue({ ...row, field: 'side', value: 'A', problem: 'not a whole number from 0 to 9999' }),
    ]);
  });

  it('has the role of the claim, if the claim has one', () => {
    const pack = tinyPack.with('claims.csv', 4, { qualifiers: 'role=attacker' });
    expect(issuesOf(pack)).toEqual([]);
    expect(issuesOf(pack.with('participants.csv', 2, { role: 'defender' }))).toEqual([
      issue({
        ...row,
        field: 'role',
        value: 'defender',
        problem: 'not the role in the qualifiers of the claim',
        suggestion: 'attacker',
      }),
    ]);
  });
});
