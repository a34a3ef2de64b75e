import { describe, expect, it } from 'vitest';
import { classOf, HORIZONS, type TieClass, horizonOf, horizonRuleOf } from '../../../src/domain/ties/horizons.ts';
import { tieKeyOf } from '../../../src/domain/ties/tie-key.ts';
import { TIE_TYPE_NAMES, type ActorKind, type ClaimType } from '../../../src/domain/ties/types.ts';
import { aClaim, aWorld } from '../../support/claims.ts';

const horizon = (type: ClaimType, subject: ActorKind, object: ActorKind, pact?: string): number => {
  const key = tieKeyOf(
    aClaim({
      type,
      ...(type === 'HOLDS' ? { place: 'raqqa' } : {}),
      ...(pact ? { qualifiers: { pact } } : {}),
    }),
  );
  if (!key) throw new Error('no key');
  return horizonOf(key, aWorld({}, { iran: { kind: subject }, syria: { kind: object } }));
};

describe('the horizon', () => {
  it.each<[ClaimType, ActorKind, ActorKind, number]>([
    ['ALLIED_WITH', 'STATE', 'STATE', 1825],
    ['PACT_WITH', 'STATE', 'STATE', 1825],
    ['MEMBER_OF', 'STATE', 'STATE', 1825],
    ['ALLIED_WITH', 'STATE', 'MILITIA', 730],
    ['MEMBER_OF', 'STATE', 'COALITION', 730],
    ['RIVAL_OF', 'STATE', 'STATE', 3650],
    ['LEADS', 'PERSON', 'STATE', 515],
    ['COMMANDS', 'PERSON', 'ARMED_FORCES', 515],
    ['SANCTIONS', 'STATE', 'STATE', 1825],
    ['PART_OF', 'ARMED_FORCES', 'STATE', Infinity],
    ['PART_OF', 'ORGAN', 'STATE', Infinity],
    ['PART_OF', 'MILITIA', 'COALITION', 730],
    ['AFFILIATED_WITH', 'ARMED_GROUP', 'ARMED_GROUP', 730],
    ['OPPOSES', 'STATE', 'STATE', 730],
    ['HOLDS', 'STATE', 'STATE', 730],
    ['SUPPORTS', 'STATE', 'STATE', 236],
    ['FIGHTS', 'STATE', 'ARMED_GROUP', 250],
    ['ATTACKS_CIVILIANS', 'STATE', 'COLLECTIVE', 250],
    ['COOPERATES_WITH', 'STATE', 'STATE', 250],
    ['PARTICIPATES_IN', 'STATE', 'ORGANISATION', 250],
    ['AT_ODDS_WITH', 'STATE', 'STATE', 30],
    ['NEGOTIATES_WITH', 'STATE', 'STATE', 30],
    ['SPLIT_FROM', 'ARMED_GROUP', 'ARMED_GROUP', Infinity],
  ])('of %s between %s and %s is %d days', (type, subject, object, days) => {
    expect(horizon(type, subject, object)).toBe(days);
  });

  it.each(['ceasefire', 'truce', 'local-truce-homs'])(
    'of a pact that is a %s is 30 days, between states too',
    (pact) => {
      expect(horizon('PACT_WITH', 'STATE', 'STATE', pact)).toBe(30);
    },
  );

  it('of an actor whose kind is not known is the shorter one', () => {
    const key = tieKeyOf(aClaim({ type: 'ALLIED_WITH' }));
    expect(key && horizonRuleOf(key, aWorld())).toBe(HORIZONS.pledge);
  });

  it('is never more than was measured', () => {
    const measured = Object.values(HORIZONS).flatMap(({ days, measured: found }) =>
      found === null ? [] : [found - days],
    );
    expect(measured.length).toBeGreaterThan(4);
    for (const left of measured) expect(left).toBeGreaterThanOrEqual(0);
  });
});

describe('the class of a type', () => {
  it('tells what lasts from what goes on with pauses, is done on a day, or never ends', () => {
    const of = (name: TieClass) => TIE_TYPE_NAMES.filter((type) => classOf({ type, qualifiers: [] }) === name).sort();
    expect(of('ACTIVITY')).toEqual(['ATTACKS_CIVILIANS', 'COOPERATES_WITH', 'FIGHTS', 'PARTICIPATES_IN', 'SUPPORTS']);
    expect(of('ACT')).toEqual(['AT_ODDS_WITH', 'NEGOTIATES_WITH']);
    expect(of('LINEAGE')).toEqual(['MERGED_INTO', 'SPLIT_FROM', 'SUCCEEDS']);
    expect(of('STATE').length).toBe(10);
  });

  it('of a ceasefire is an activity', () => {
    expect(classOf({ type: 'PACT_WITH', qualifiers: [{ key: 'pact', value: 'ceasefire' }] })).toBe('ACTIVITY');
  });
});
