import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Store } from '../../src/graph/store/store.ts';
import { dataOf } from '../support/ask.ts';
import { seededStore } from '../support/store.ts';

let store: Store;
beforeAll(async () => {
  store = await seededStore();
});
afterAll(() => store.close());

interface Told {
  readonly on: string | null;
  readonly kind: string;
  readonly sign: number;
  readonly text: string;
  readonly inArabic: string;
  readonly claims: readonly {
    readonly stance: string;
    readonly subject: { readonly id: string };
    readonly assertedBy: { readonly id: string } | null;
  }[];
}

const chronicle = async (a: string, b: string): Promise<readonly Told[]> => {
  const query = `query ($a: ID!, $b: ID!) { dyad(a: $a, b: $b) { chronicle(first: 100) { nodes {
    on kind sign text inArabic: text(language: AR) claims { stance subject { id } assertedBy { id } } } } } }`;
  const { dyad } = await dataOf<{ dyad: { chronicle: { nodes: readonly Told[] } } }>(store, query, { a, b });
  return dyad.chronicle.nodes;
};

const eventOn = async (a: string, b: string, date: string): Promise<Told> => {
  const [found, ...more] = (await chronicle(a, b)).filter(({ kind, on }) => kind === 'EVENT' && on === date);
  if (!found || more.length > 0) throw new Error(`not one event of ${a} and ${b} on ${date}`);
  return found;
};

const claimed = ({ claims }: Told): readonly string[] =>
  claims.map(({ stance, subject, assertedBy }) => `${stance} of ${subject.id} by ${assertedBy?.id ?? ''}`).sort();

describe('The chronicle of two actors of the seed', () => {
  it('tells rival accounts of a strike as alleged, each with who says and who denies it', async () => {
    const strike = await eventOn('global-coalition', 'russia', '2015-12-06');
    expect(strike.sign).toBe(0);
    expect(strike.text).toBe(
      'On 6 December 2015, the strike on an army camp near Ayyash involved the Syrian Armed Forces (target) and allegedly either the Global Coalition against Daesh (attacker; according to Syria; denied by the Global Coalition against Daesh) or Russia (attacker; according to the United States Department of Defense; denied by the Russian Armed Forces) (Syria).',
    );
    expect(strike.inArabic).toBe(
      'في 6 كانون الأول/ديسمبر 2015، الضربة على معسكر للجيش قرب عياش: القوات المسلحة السورية (مستهدفة) وإما التحالف الدولي ضد داعش (مهاجم، بحسب مزاعم سوريا، وهو ما نفاه التحالف الدولي ضد داعش) أو روسيا (مهاجمة، بحسب مزاعم وزارة الدفاع الأميركية، وهو ما نفته القوات المسلحة الروسية) (سوريا).',
    );
    expect(claimed(strike)).toEqual([
      'ALLEGED of global-coalition by syria',
      'ALLEGED of russia by united-states-department-of-defense',
      'DENIED of global-coalition by global-coalition',
      'DENIED of russia by russian-armed-forces',
    ]);
  });

  it('tells of one account against two that it alleges both, and of neither where they stood', async () => {
    const attack = await eventOn('russia', 'syria', '2016-09-19');
    expect(attack.sign).toBe(0);
    expect(attack.text).toBe(
      'On 19 September 2016, the attack on an aid convoy in Aleppo allegedly involved Russia (attacker; according to the Global Coalition against Daesh; denied by Russia) and Syria (attacker; according to the Global Coalition against Daesh; denied by Syria).',
    );
    expect(claimed(attack)).toEqual([
      'ALLEGED of russia by global-coalition',
      'ALLEGED of syria by global-coalition',
      'DENIED of russia by russia',
      'DENIED of syria by syria',
    ]);
  });

  it('speaks of the sides of the two, and names each actor once', async () => {
    const offensive = await eventOn('russia', 'syria', '2015-10');
    expect(offensive.sign).toBe(1);
    expect(offensive.text).toBe(
      'In October 2015, the Aleppo offensive of October 2015 involved Hezbollah (attacker and combatant), Iran (attacker), Russia (attacker), Syria (attacker) and the Syrian opposition (target), Russia and Syria on the same side (Wikipedia and 1 more).',
    );
    expect((await eventOn('hezbollah', 'syria', '2013')).text).toBe(
      'In 2013, the Al-Qusayr offensive involved Hezbollah (attacker and combatant) and Syria (attacker), on the same side (Wikipedia and 1 more).',
    );
    const shot = await eventOn('turkey', 'russia', '2015-11-24');
    expect(shot.sign).toBe(-1);
    expect(shot.text).toBe(
      'On 24 November 2015, the Turkish shoot-down of a Russian Su-24 involved Turkey (attacker), the Turkish Armed Forces (attacker) and Russia (target), Russia and Turkey on opposite sides (Wikipedia).',
    );
  });

  it('puts what is only known to be by a day at that day', async () => {
    const dates = (await chronicle('russia', 'syria')).map(({ on }) => on);
    expect(dates[0]).toBe('1956');
    const [from, to] = [dates.indexOf('[..2017-11-03]'), dates.lastIndexOf('[..2017-11-03]')];
    expect(dates.slice(from, to + 1)).toEqual(['[..2017-11-03]', '[..2017-11-03]']);
    expect([dates[from - 1], dates[to + 1]]).toEqual(['2017-11-03', '2017-11-16']);
  });
});
