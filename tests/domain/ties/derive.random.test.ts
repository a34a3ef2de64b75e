import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { certaintyOf } from '../../../src/domain/ties/tie.ts';
import { claimBounds, type Question } from '../../../src/domain/time/bounds.ts';
import { countOrigins, originOf } from '../../../src/domain/ties/confidence.ts';
import { OPEN_FUTURE, OPEN_PAST } from '../../../src/domain/time/day.ts';
import { deriveGraph, type World } from '../../../src/domain/ties/derive.ts';
import type { ActorId, SourceId } from '../../../src/domain/ids.ts';
import { claimId } from '../../../src/domain/claims/claim-id.ts';
import type { Claim } from '../../../src/domain/records.ts';
import type { Derived } from '../../../src/domain/ties/tie.ts';
import { keyText, makesATie, makesDaysCertain, tieKeyOf, topicOf } from '../../../src/domain/ties/tie-key.ts';
import { deriveByOracle } from '../../support/oracle/derive.ts';
import { inOracleWords } from '../../support/proof/in-oracle-words.ts';
import { aLedger, anyClaim, aRunOfDays } from '../../support/random-claims.ts';

const seed = Number(process.env.ENTENTE_SEED ?? Math.floor(Math.random() * 2 ** 31));
const numRuns = Number(process.env.ENTENTE_RUNS ?? 2000);
const options = { seed, numRuns };
const seen = {
  spells: 0,
  possibleOnly: 0,
  contestedInTime: 0,
  denied: 0,
  severalSpells: 0,
  agreeing: 0,
  republished: 0,
};

type Key = Pick<Claim, 'type' | 'subject' | 'object' | 'place' | 'against' | 'form' | 'about' | 'qualifiers'>;

const derivedOf = (claims: readonly Claim[], world: World): readonly Derived[] => {
  const { ties, holdings } = deriveGraph(claims, world);
  return [...ties, ...holdings];
};

/** By what its claims say, not by what the tie says of itself. */
const keyOfDerived = (derived: Derived, claims: readonly Claim[]): Key => {
  const claim = claims.find(({ id }) => id === derived.claimIds[0]);
  if (!claim) throw new Error('a tie without claims');
  return claim;
};

const textOfKey = (claim: Key): string => {
  const key = tieKeyOf(claim);
  if (!key) throw new Error('no key');
  return keyText(key);
};

const byKey = (derived: readonly Derived[], claims: readonly Claim[]): ReadonlyMap<string, readonly Derived[]> => {
  const found = new Map<string, Derived[]>();
  for (const own of derived) {
    const key = textOfKey(keyOfDerived(own, claims));
    found.set(key, [...(found.get(key) ?? []), own]);
  }
  return found;
};

const identified = (claim: Claim): Claim => ({ ...claim, id: claimId(claim) });

const certainIn = (ties: readonly Derived[] | undefined, question: Question): boolean =>
  (ties ?? []).some((tie) => certaintyOf(tie, question) === 'CERTAIN');

const originsOf = (ties: readonly Derived[] | undefined, claims: readonly Claim[]): number => {
  const ids = new Set((ties ?? []).flatMap(({ claimIds }) => claimIds));
  return countOrigins(claims.filter(({ id }) => ids.has(id)));
};

describe('random sets of claims', { timeout: 600_000 }, () => {
  afterAll(() => {
    console.log(`random claims: ENTENTE_SEED=${seed} ENTENTE_RUNS=${numRuns} ${JSON.stringify(seen)}`);
    for (const [what, count] of Object.entries(seen)) expect(count, `${what} never came about`).toBeGreaterThan(0);
  });

  it('give the ties that the text of the design gives when it is followed word by word', () => {
    fc.assert(
      fc.property(aLedger, ({ claims, sources, actors, world }) => {
        const derived = derivedOf(claims, world);
        seen.spells += derived.length;
        seen.possibleOnly += derived.filter(({ possibleOnly }) => possibleOnly).length;
        seen.contestedInTime += derived.filter(({ contestedInTime }) => contestedInTime).length;
        seen.denied += derived.filter(({ denialIds }) => denialIds.length > 0).length;
        seen.severalSpells += [...byKey(derived, claims).values()].filter((spells) => spells.length > 1).length;
        expect(inOracleWords(deriveGraph(claims, world), claims)).toEqual(deriveByOracle(claims, sources, actors));
      }),
      options,
    );
  });

  it('give the same ties in any order', () => {
    const shuffled = aLedger.chain((ledger) =>
      fc.record({
        ledger: fc.constant(ledger),
        order: fc.shuffledSubarray([...ledger.claims], { minLength: ledger.claims.length }),
      }),
    );
    fc.assert(
      fc.property(shuffled, ({ ledger, order }) => {
        expect(deriveGraph(order, ledger.world)).toEqual(deriveGraph(ledger.claims, ledger.world));
      }),
      options,
    );
  });

  it('give days in order, ids that differ, and never two spells of a key that are certain on one day', () => {
    fc.assert(
      fc.property(aLedger, ({ claims, world }) => {
        const derived = derivedOf(claims, world);
        for (const { bounds } of derived) {
          expect(bounds.startEarliest).toBeLessThanOrEqual(bounds.startLatest);
          expect(bounds.endEarliest).toBeLessThanOrEqual(bounds.endLatest);
          for (const day of Object.values(bounds)) {
            expect(day).toBeGreaterThanOrEqual(OPEN_PAST);
            expect(day).toBeLessThanOrEqual(OPEN_FUTURE);
            if (day !== OPEN_PAST && day !== OPEN_FUTURE) expect(Math.abs(day)).toBeLessThan(20_000);
          }
        }
        expect(new Set(derived.map(({ id }) => id)).size).toBe(derived.length);
        for (const spells of byKey(derived, claims).values()) {
          const runs = spells
            .filter(({ possibleOnly, bounds }) => !possibleOnly && bounds.startLatest < bounds.endEarliest)
            .sort((a, b) => a.bounds.startLatest - b.bounds.startLatest);
          for (const [i, { bounds }] of runs.entries())
            expect(bounds.startLatest).toBeGreaterThanOrEqual(runs[i - 1]?.bounds.endEarliest ?? OPEN_PAST);
        }
      }),
      options,
    );
  });

  it('keep even the four days of a claim that breaks the rules in order', () => {
    fc.assert(
      fc.property(anyClaim, anyClaim, (claim, { attestedOn }) => {
        const bounds = claimBounds(claim, attestedOn);
        if (!bounds) return;
        expect(bounds.startEarliest).toBeLessThanOrEqual(bounds.startLatest);
        expect(bounds.endEarliest).toBeLessThanOrEqual(bounds.endLatest);
      }),
      options,
    );
  });

  it('make nothing certain that is not possible', () => {
    fc.assert(
      fc.property(aLedger, fc.array(aRunOfDays, { minLength: 5, maxLength: 5 }), ({ claims, world }, questions) => {
        for (const tie of derivedOf(claims, world))
          for (const question of questions)
            if (certaintyOf(tie, question) === 'CERTAIN') {
              expect(tie.possibleOnly).toBe(false);
              expect(tie.bounds.startEarliest).toBeLessThanOrEqual(question.last);
              expect(tie.bounds.endLatest).toBeGreaterThan(question.first);
            }
      }),
      options,
    );
  });

  it('change in being contested and in nothing else when somebody denies', () => {
    const undenied = (ties: readonly Derived[]): readonly object[] =>
      ties.map((tie) => ({ ...tie, contested: null, deniers: null, denialIds: null }));
    fc.assert(
      fc.property(aLedger, anyClaim, ({ claims, world }, other) => {
        const denial = identified({ ...other, stance: 'DENIED' });
        const before = derivedOf(claims, world);
        const after = derivedOf([...claims.filter(({ id }) => id !== denial.id), denial], world);
        expect(undenied(after)).toEqual(undenied(before));
        for (const [i, tie] of after.entries()) {
          expect(tie.denialIds).toEqual(expect.arrayContaining([...(before[i]?.denialIds ?? [])]));
          expect(tie.contested || !before[i]?.contested).toBe(true);
        }
      }),
      options,
    );
  });

  it('make nothing less certain when one more origin says what is said already', () => {
    fc.assert(
      fc.property(
        aLedger,
        fc.nat(),
        fc.array(aRunOfDays, { minLength: 8, maxLength: 8 }),
        (ledger, which, questions) => {
          const { claims, world } = ledger;
          const saying = claims.filter((claim) => claim.type !== 'TOOK_PART' && makesDaysCertain(claim));
          const said = saying[which % Math.max(saying.length, 1)];
          if (!said) return;
          seen.agreeing++;
          const agreeing = identified({ ...said, assertedBy: 'somebody-else' as ActorId, credibility: 2 });
          const key = textOfKey(said);
          const before = byKey(derivedOf(claims, world), claims).get(key);
          const all = [...claims, agreeing];
          const after = byKey(derivedOf(all, world), all).get(key);
          for (const question of questions)
            if (certainIn(before, question)) expect(certainIn(after, question)).toBe(true);
          if (before?.some(({ claimIds }) => claimIds.includes(said.id)))
            expect(originsOf(after, all)).toBe(originsOf(before, claims) + 1);
        },
      ),
      options,
    );
  });

  it('never leave fewer origins to a key when one more claim comes', () => {
    fc.assert(
      fc.property(aLedger, anyClaim, ({ claims, sources }, more) => {
        const world: World = {
          findSource: (id) => sources.find((own) => own.id === id) ?? null,
          findActor: () => null,
        };
        const before = byKey(derivedOf(claims, world), claims);
        const all = [...claims.filter(({ id }) => id !== more.id), more];
        const after = byKey(derivedOf(all, world), all);
        for (const [key, ties] of before)
          expect(originsOf(after.get(key), all)).toBeGreaterThanOrEqual(originsOf(ties, claims));
      }),
      options,
    );
  });

  it('gain no origin when a claim is only published again', () => {
    fc.assert(
      fc.property(aLedger, fc.nat(), ({ claims, world }, which) => {
        const making = claims.filter((claim) => claim.type !== 'TOOK_PART' && !claim.ongoing && makesATie(claim));
        const first = making[which % Math.max(making.length, 1)];
        if (!first) return;
        seen.republished++;
        const again = identified({
          ...first,
          source: 'reprint' as SourceId,
          via: [first.source, ...first.via],
        });
        expect(originOf(again)).toBe(originOf(first));
        const key = textOfKey(first);
        const before = byKey(derivedOf(claims, world), claims).get(key);
        const all = [...claims, again];
        const after = byKey(derivedOf(all, world), all).get(key);
        if (before) expect(originsOf(after, all)).toBe(originsOf(before, claims));
      }),
      options,
    );
  });

  it('lose with a retired claim exactly what followed from it', () => {
    fc.assert(
      fc.property(aLedger, fc.nat(), ({ claims, sources, actors, world }, which) => {
        const retired = claims[which % Math.max(claims.length, 1)];
        if (!retired) return;
        const left = claims.filter((claim) => claim !== retired);
        const after = derivedOf(left, world);
        expect(inOracleWords(deriveGraph(left, world), left)).toEqual(deriveByOracle(left, sources, actors));
        const elsewhere = (ties: readonly Derived[]): readonly Derived[] =>
          ties.filter((tie) => topicOf(keyOfDerived(tie, claims)) !== topicOf(retired));
        expect(elsewhere(after)).toEqual(elsewhere(derivedOf(claims, world)));
      }),
      options,
    );
  });

  it('are not one moment more certain for allegations and doubtful claims', () => {
    fc.assert(
      fc.property(aLedger, fc.array(aRunOfDays, { minLength: 8, maxLength: 8 }), ({ claims, world }, questions) => {
        const plain = claims.filter((claim) => !makesATie(claim) || makesDaysCertain(claim));
        const without = byKey(derivedOf(plain, world), plain);
        const withThem = byKey(derivedOf(claims, world), claims);
        for (const key of new Set([...without.keys(), ...withThem.keys()]))
          for (const question of questions)
            expect(certainIn(withThem.get(key), question)).toBe(certainIn(without.get(key), question));
      }),
      options,
    );
  });
});
