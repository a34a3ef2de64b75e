import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { claimId } from '../../../src/domain/claims/claim-id.ts';
import type { ActorId } from '../../../src/domain/ids.ts';
import type { Claim } from '../../../src/domain/records.ts';
import { atLeast, certaintyOf, contestedAt } from '../../../src/domain/ties/certainty.ts';
import { dateClaim, findTooWide } from '../../../src/domain/ties/claim-days.ts';
import { countOrigins } from '../../../src/domain/ties/confidence.ts';
import { deriveGraph, type World } from '../../../src/domain/ties/derive.ts';
import { horizonRuleOf } from '../../../src/domain/ties/horizons.ts';
import type { Derived } from '../../../src/domain/ties/tie.ts';
import { keyText, makesATie, makesDaysCertain, tieKeyOf, topicOf } from '../../../src/domain/ties/tie-key.ts';
import { ANY_TIME, type Certainty, claimBounds, meets } from '../../../src/domain/time/bounds.ts';
import type { Interval } from '../../../src/domain/time/interval.ts';
import { hasDays } from '../../../src/domain/time/span.ts';
import { aClaim } from '../../support/claims.ts';
import {
  aLastingLedger,
  aPreciseOrVagueDate,
  ofOneTopic,
  ofRivals,
  someDays,
  TOPICS,
} from '../../support/random-lasting.ts';

const seed = Number(process.env.ENTENTE_SEED ?? Math.floor(Math.random() * 2 ** 31));
const numRuns = Number(process.env.ENTENTE_RUNS ?? 400);
const options = { seed, numRuns };
const seen = { spells: 0, neverCertain: 0, likely: 0, denied: 0, several: 0, fitting: 0, bounded: 0 };

const derivedOf = (claims: readonly Claim[], world: World): readonly Derived[] => {
  const { ties, holdings } = deriveGraph(claims, world);
  return [...ties, ...holdings];
};

const publishedOn = (claim: Claim, world: World) => world.findSource(claim.source)?.publishedOn ?? null;

const claimsOf = (derived: Derived, claims: readonly Claim[]): readonly Claim[] =>
  claims.filter(({ id }) => derived.claimIds.includes(id));

const keyOf = (claim: Claim): string => {
  const key = tieKeyOf(claim);
  return key ? keyText(key) : '';
};

/** Around each day on which something of these begins or ends. */
const edgesOf = (all: readonly Derived[]): readonly number[] => [
  ...new Set(
    all
      .flatMap(({ certain, likely, possible }): readonly (Interval | null)[] => [...certain, likely, possible])
      .flatMap((span) => (span ? [span.from - 1, span.from, span.to - 1, span.to] : [])),
  ),
];

/** Not further than the horizon from a time that the claim attests, if that is no longer than two horizons. */
const isWithinHorizon = (claim: Claim, world: World, horizon: number, day: number): boolean =>
  [claim.validFrom, claim.validTo, claim.attestedOn, claim.ongoing ? publishedOn(claim, world) : null].some(
    (date) => date && date.last - date.first < 2 * horizon && day >= date.first - horizon && day <= date.last + horizon,
  );

const spellsIn = (all: readonly Derived[]): number => all.filter(({ neverCertain }) => !neverCertain).length;

const isPlain = (claim: Claim): boolean => !makesATie(claim) || makesDaysCertain(claim);

const LEVELS: readonly Certainty[] = ['CERTAIN', 'LIKELY', 'POSSIBLE'];

const isOn = (all: readonly Derived[], day: number, level: Certainty): boolean =>
  all.some((derived) => atLeast(derived, { first: day, last: day }, level));

describe('random claims', { timeout: 600_000 }, () => {
  afterAll(() => {
    console.log(`random claims: ENTENTE_SEED=${seed} ENTENTE_RUNS=${numRuns} ${JSON.stringify(seen)}`);
    for (const [what, count] of Object.entries(seen)) expect(count, `${what} never came about`).toBeGreaterThan(0);
  });

  it('give the same ties in any order', () => {
    const shuffled = aLastingLedger.chain((ledger) =>
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

  it('give ids that differ, days in order and runs of which none lies within another', () => {
    fc.assert(
      fc.property(aLastingLedger, ({ claims, world }) => {
        const derived = derivedOf(claims, world);
        seen.spells += derived.length;
        seen.neverCertain += derived.filter(({ neverCertain }) => neverCertain).length;
        seen.several += derived.length > 1 ? 1 : 0;
        expect(new Set(derived.map(({ id }) => id)).size).toBe(derived.length);
        for (const { bounds, certain, likely, neverCertain, attested } of derived) {
          expect(bounds.startEarliest).toBeLessThanOrEqual(bounds.startLatest);
          expect(bounds.endEarliest).toBeLessThanOrEqual(bounds.endLatest);
          for (const [index, run] of certain.entries()) {
            const next = certain[index + 1];
            if (next) expect(next.from > run.from && next.to > run.to).toBe(true);
          }
          if (neverCertain) expect([certain, likely]).toEqual([[], null]);
          if (likely) expect(hasDays(likely)).toBe(true);
          expect(attested.length).toBeGreaterThan(0);
        }
      }),
      options,
    );
  });

  it('make nothing certain that is not likely, and nothing likely that is not possible', () => {
    fc.assert(
      fc.property(
        aLastingLedger,
        fc.array(someDays, { minLength: 5, maxLength: 5 }),
        ({ claims, world }, questions) => {
          for (const derived of derivedOf(claims, world)) {
            const { certain, likely, possible } = derived;
            seen.likely += likely ? 1 : 0;
            for (const question of [...questions, ...edgesOf([derived]).map((day) => ({ first: day, last: day }))]) {
              if (certain.some((run) => meets(run, question))) {
                expect(certaintyOf(derived, question)).toBe('CERTAIN');
                expect(meets(possible, question)).toBe(true);
              }
              if (likely && meets(likely, question)) expect(meets(possible, question)).toBe(true);
            }
            // One wholly outside the existence of its actors is likely or possible at most.
            expect(certaintyOf(derived, ANY_TIME)).toBe(
              certain.length > 0 ? 'CERTAIN' : likely ? 'LIKELY' : 'POSSIBLE',
            );
          }
        },
      ),
      options,
    );
  });

  it('make nothing likely further than its horizon from what is attested, nor before a stated start and after what follows it', () => {
    fc.assert(
      fc.property(ofOneTopic, ({ claims, world }) => {
        for (const derived of derivedOf(claims, world)) {
          const making = claimsOf(derived, claims).filter(makesDaysCertain);
          const first = making[0];
          const key = first && tieKeyOf(first);
          if (!first || !key || !derived.likely) continue;
          const rule = horizonRuleOf(key, world);
          // The exception: a time of more than two horizons, reported as too wide, may join what lies far apart.
          if (making.some((claim) => findTooWide(claim, publishedOn(claim, world), rule))) continue;
          const dated = making.flatMap((claim) => dateClaim(claim, publishedOn(claim, world), rule) ?? []);
          const starts = dated.flatMap(({ claim }) => claim.validFrom ?? []);
          const lastKnown = Math.max(...dated.map(({ near }) => near.end));
          for (const day of edgesOf([derived])) {
            if (!meets(derived.likely, { first: day, last: day })) continue;
            const isNear = dated.some(
              ({ likely, claim }) =>
                (likely && meets(likely, { first: day, last: day })) || isWithinHorizon(claim, world, rule.days, day),
            );
            const isCertain = derived.certain.some((run) => meets(run, { first: day, last: day }));
            const isBetween = starts.some((start) => start.first <= day) && day < lastKnown;
            expect(isNear || isCertain || isBetween).toBe(true);
          }
        }
      }),
      options,
    );
  });

  it('are never less certain on a day for one more that states no start or end and attests a time that none of the key excludes', () => {
    const further = fc.record({ ledger: ofOneTopic, attestedOn: aPreciseOrVagueDate });
    fc.assert(
      fc.property(further, ({ ledger: { claims, world }, attestedOn }) => {
        const topic = TOPICS.find(
          ({ type, form }) => claims[0]?.type === type && (claims[0]?.form ?? undefined) === form,
        );
        if (!topic) return;
        const more = aClaim({ ...topic, attestedOn, source: 'one-more' });
        const said = claimBounds(more, null);
        const excluded = claims.filter(makesATie).some((claim) => {
          const bounds = claimBounds(claim, publishedOn(claim, world));
          return bounds && said && (bounds.startEarliest > said.attestedFrom || bounds.endLatest < said.attestedTo);
        });
        if (excluded) return;
        seen.fitting++;
        const [before, after] = [derivedOf(claims, world), derivedOf([...claims, more], world)];
        // Two exceptions: it may lie in the vague end of one spell and the vague start of the next, and make them one, which what one
        // of them states then bounds; and what is merely alleged is possible only while no certain spell is near.
        const unites = spellsIn(after) < spellsIn(before);
        const levels = LEVELS.filter(
          (level) => level === 'CERTAIN' || (!unites && (level === 'LIKELY' || claims.every(isPlain))),
        );
        for (const day of edgesOf([...before, ...after]))
          for (const level of levels) if (isOn(before, day, level)) expect(isOn(after, day, level)).toBe(true);
      }),
      options,
    );
  });

  it('contest nothing by a denial that meets none of the days likely for all that is said, and change nothing else', () => {
    const undenied = (all: readonly Derived[]): readonly object[] =>
      all.map((derived) => ({ ...derived, denials: [] }));
    fc.assert(
      fc.property(aLastingLedger, ({ claims, world }) => {
        const withoutDenials = claims.filter(({ stance }) => stance !== 'DENIED');
        const [before, after] = [derivedOf(withoutDenials, world), derivedOf(claims, world)];
        expect(undenied(after)).toEqual(undenied(before));
        for (const derived of after)
          for (const { claimId: id, days } of derived.denials) {
            seen.denied++;
            const denial = claims.find((claim) => claim.id === id);
            expect(denial?.stance).toBe('DENIED');
            expect(contestedAt(derived, ANY_TIME)).toBe(true);
            if (!denial || (!denial.validFrom && !denial.validTo && !denial.attestedOn)) continue;
            // The days are the denial's own and a horizon around: they meet what is possible at least.
            expect(days.from < derived.possible.to && days.to > derived.possible.from).toBe(true);
          }
      }),
      options,
    );
  });

  it('leave, when one is retired, what was there without it', () => {
    fc.assert(
      fc.property(aLastingLedger, fc.nat(), ({ claims, world }, which) => {
        const retired = claims[which % Math.max(claims.length, 1)];
        if (!retired) return;
        const left = claims.filter((claim) => claim !== retired);
        const elsewhere = (all: readonly Claim[]): readonly Derived[] => {
          const topics = new Map(all.map((claim) => [claim.id, topicOf(claim)]));
          return derivedOf(all, world).filter(
            ({ claimIds }) => topics.get(claimIds[0] as Claim['id']) !== topicOf(retired),
          );
        };
        if (retired.type !== 'MEMBER_OF' && retired.type !== 'PART_OF')
          expect(elsewhere(left)).toEqual(elsewhere(claims));
        expect(derivedOf([...left, retired], world)).toEqual(derivedOf(claims, world));
      }),
      options,
    );
  });

  it('are as certain for one more origin that says what is said already, and have one origin more', () => {
    fc.assert(
      fc.property(aLastingLedger, fc.nat(), ({ claims, world }, which) => {
        const saying = claims.filter((claim) => makesDaysCertain(claim));
        const said = saying[which % Math.max(saying.length, 1)];
        if (!said) return;
        const content = { ...said, assertedBy: 'somebody-else' as ActorId, credibility: 2 as const };
        const all = [...claims, { ...content, id: claimId(content) }];
        const ofKey = (some: readonly Claim[]): readonly Derived[] =>
          derivedOf(some, world).filter(({ claimIds }) =>
            some.some((claim) => claim.id === claimIds[0] && keyOf(claim) === keyOf(said)),
          );
        const [before, after] = [ofKey(claims), ofKey(all)];
        for (const day of edgesOf([...before, ...after]))
          for (const level of LEVELS) expect(isOn(after, day, level)).toBe(isOn(before, day, level));
        const originsOf = (some: readonly Derived[]): number =>
          countOrigins(
            all.filter(({ id }) => some.some(({ claimIds }) => claimIds.includes(id))),
            () => null,
          );
        if (before.some(({ claimIds }) => claimIds.includes(said.id)))
          expect(originsOf(after)).toBe(originsOf(before) + 1);
      }),
      options,
    );
  });

  it('are not one day more certain or more likely for allegations and doubtful claims', () => {
    fc.assert(
      fc.property(aLastingLedger, ({ claims, world }) => {
        const plain = claims.filter(isPlain);
        const shown = (some: readonly Claim[]): readonly object[] =>
          derivedOf(some, world)
            .filter(({ certain, likely }) => certain.length > 0 || likely !== null)
            .map(({ id, bounds, certain, likely, origins, confidence }) => ({
              id,
              bounds,
              certain,
              likely,
              origins,
              confidence,
            }));
        expect(shown(claims)).toEqual(shown(plain));
      }),
      options,
    );
  });

  it('let no rival be likely on a day that is certain for one alone, later or earlier than all that is certain of it', () => {
    fc.assert(
      fc.property(ofRivals, ({ claims, world }) => {
        const { holdings } = deriveGraph(
          claims.filter(({ type, qualifiers }) => type === 'HOLDS' && qualifiers.length === 0),
          world,
        );
        for (const one of holdings)
          for (const other of holdings) {
            const [run, held] = [one.certain[0], other.certain[0]];
            if (one.actor === other.actor || !run || !held || !hasDays(run) || !hasDays(held) || !other.likely)
              continue;
            if (run.from < held.to && run.to > held.from)
              expect([one.contestedInTime, other.contestedInTime]).toEqual([true, true]);
            else {
              seen.bounded++;
              expect(other.likely.from < run.to && other.likely.to > run.from).toBe(false);
              expect(other.possible.from < run.to && other.possible.to > run.from).toBe(false);
            }
          }
      }),
      options,
    );
  });
});
