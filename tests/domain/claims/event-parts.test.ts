import { describe, expect, it } from 'vitest';
import { eventPartsOf } from '../../../src/domain/claims/event-parts.ts';
import { aClaim, type PlainClaim } from '../../support/claims.ts';

const part = (subject: string, more: Partial<PlainClaim> = {}): PlainClaim => ({
  subject,
  type: 'TOOK_PART',
  event: 'battle',
  ...more,
});

const parts = (...plain: readonly PlainClaim[]) =>
  eventPartsOf(plain.map(aClaim)).map(({ actor, roles, sides, alleged, claims, denials }) => ({
    actor,
    roles,
    sides,
    alleged,
    claims: claims.length,
    denials: denials.map(({ assertedBy }) => assertedBy),
  }));

const attacker = { qualifiers: { role: 'attacker', side: '1' } };
const NONE = { claims: 1, denials: [] };

describe('The parts of an event', () => {
  it('are one for each actor, with all its roles', () => {
    expect(
      parts(part('b', attacker), part('b', { qualifiers: { role: 'combatant', side: '1' } }), part('a', attacker)),
    ).toEqual([
      { ...NONE, actor: 'a', roles: ['attacker'], sides: [1], alleged: false },
      { ...NONE, actor: 'b', roles: ['attacker', 'combatant'], sides: [1], alleged: false, claims: 2 },
    ]);
  });

  it('are alleged where no claim makes them certain, and then come last', () => {
    expect(
      parts(
        part('a', { ...attacker, stance: 'ALLEGED', assertedBy: 'x' }),
        part('b', { ...attacker, credibility: 4 }),
        part('c', { qualifiers: { role: 'target', side: '2' } }),
        part('d'),
      ),
    ).toEqual([
      { ...NONE, actor: 'c', roles: ['target'], sides: [2], alleged: false },
      { ...NONE, actor: 'd', roles: ['participant'], sides: [], alleged: false },
      { ...NONE, actor: 'a', roles: ['attacker'], sides: [1], alleged: true },
      { ...NONE, actor: 'b', roles: ['attacker'], sides: [1], alleged: true },
    ]);
  });

  it('are told by what is certain where anything is', () => {
    expect(
      parts(
        part('a', attacker),
        part('a', { qualifiers: { role: 'target', side: '2' }, stance: 'ALLEGED', assertedBy: 'x' }),
      ),
    ).toEqual([{ ...NONE, actor: 'a', roles: ['attacker'], sides: [1], alleged: false }]);
  });

  it('have those who deny them, but for what is improbable; a denial alone makes none', () => {
    expect(
      parts(
        part('a', attacker),
        part('a', { stance: 'DENIED', assertedBy: 'a' }),
        part('a', { stance: 'DENIED', assertedBy: 'x', credibility: 5 }),
        part('b', { stance: 'DENIED', assertedBy: 'b' }),
        part('c', { stance: 'ANNOUNCED', assertedBy: 'c' }),
      ),
    ).toEqual([{ ...NONE, actor: 'a', roles: ['attacker'], sides: [1], alleged: false, denials: ['a'] }]);
  });
});
