import { describe, expect, it } from 'vitest';
import { certaintyOf, contestedAt } from '../../src/domain/ties/certainty.ts';
import { ANY_TIME } from '../../src/domain/time/bounds.ts';
import { questionOf } from '../../src/domain/time/question.ts';
import { derivePack, onDay, readSeed, spoken } from '../support/seed-packs.ts';

const pack = readSeed('newsweek-2017-11');
const { claims, events } = pack;
const { ties, holdings } = derivePack(pack);

/** The one tie that is spoken so. */
const tie = (sentence: string) => {
  const found = ties.filter((own) => spoken(own) === sentence);
  if (found.length !== 1 || !found[0]) throw new Error(`${found.length} ties are "${sentence}"`);
  return found[0];
};

const holding = (actor: string, place: string) => {
  const found = holdings.filter((own) => own.actor === actor && own.place === place);
  if (found.length !== 1 || !found[0]) throw new Error(`${found.length} holdings of ${place} by ${actor}`);
  return found[0];
};

/** The actors that claims with evidence in some paragraphs name for a term of the text. */
const namedFor = (term: string, paragraphs: readonly string[]): readonly string[] => {
  const own = claims.filter(({ evidence }) =>
    evidence.some(({ locator }) => paragraphs.includes(locator.split(':')[0] ?? '')),
  );
  const actors = own.flatMap((claim) => [
    ...(claim.subjectAsStated?.includes(term) ? [claim.subject] : []),
    ...(claim.objectAsStated?.includes(term) ? [claim.object] : []),
  ]);
  return [...new Set(actors.filter((id) => id !== null))].sort();
};

describe('In the article of November 2017', () => {
  it('the coalition that took Mosul joins the United States and the PMF, certainly when it took the city', () => {
    const hops = ['united-states MEMBER_OF mosul-coalition', 'popular-mobilization-forces MEMBER_OF mosul-coalition'];
    expect(hops.map((hop) => onDay(tie(hop), '2017-07-10'))).toEqual(['CERTAIN', 'CERTAIN']);
  });

  it('on 3 November, when it had largely collapsed, that is likely and not certain: no member is said to have left', () => {
    const hops = ['united-states MEMBER_OF mosul-coalition', 'popular-mobilization-forces MEMBER_OF mosul-coalition'];
    expect(hops.map((hop) => onDay(tie(hop), '2017-11-03'))).toEqual(['LIKELY', 'LIKELY']);
    const members = claims.filter(({ type, object }) => `${type} ${object}` === 'MEMBER_OF mosul-coalition');
    expect(members.map(({ validTo }) => validTo)).toEqual([null, null, null, null]);
    expect(events.find(({ id }) => id === 'collapse-of-the-mosul-coalition')?.date?.text).toBe(
      '[2017-07-10..2017-11-03]',
    );
  });

  it('no tie joins the United States and the PMF directly', () => {
    const both = new Set(['united-states', 'popular-mobilization-forces']);
    expect(ties.filter(({ subject, object }) => both.has(subject) && both.has(object))).toEqual([]);
  });

  it('the literal reading of the garbled sentence is kept as improbable, and makes no tie', () => {
    const literal = claims.filter(({ subject, type, object }) =>
      [subject, type, object].join(' ').match(/^united-states SUPPORTS (syrian-armed-forces|pro-syrian)/),
    );
    expect(literal.map(({ object, credibility, stance }) => [object, credibility, stance])).toEqual([
      ['syrian-armed-forces', 5, 'ASSERTED'],
      ['pro-syrian-government-militias', 5, 'ASSERTED'],
    ]);
    const toAssad = ties.filter(
      ({ subject, object }) =>
        subject === 'united-states' &&
        ['syria', 'syrian-armed-forces', 'bashar-al-assad', 'pro-syrian-government-militias'].includes(object),
    );
    expect(toAssad).toEqual([]);
  });

  it('the intended reading makes one: the United States supported the SDF against the Islamic State', () => {
    const { sign, claimIds } = tie('united-states SUPPORTS syrian-democratic-forces against islamic-state UNKNOWN');
    expect([sign, claimIds.length]).toEqual([1, 1]);
  });

  it('the United States is at odds with Russia about its support for Assad, which is neutral and not a fight', () => {
    expect(tie('united-states AT_ODDS_WITH russia about russian-support-for-bashar-al-assad').sign).toBe(0);
    const pair = new Set(['united-states', 'russia']);
    expect(ties.filter(({ subject, object }) => pair.has(subject) && pair.has(object))).toHaveLength(1);
  });

  it.each(['iraq', 'iran', 'united-states'])('%s objects to the referendum, not to those who held it', (actor) => {
    const about = 'kurdistan-independence-referendum-2017';
    expect(tie(`${actor} AT_ODDS_WITH kurdistan-regional-government about ${about}`).sign).toBe(0);
    expect(events.find(({ id }) => id === about)?.kind).toBe('REFERENDUM');
    const against = ties.filter(
      (own) => own.subject === actor && own.object === 'kurdistan-regional-government' && own.sign < 0,
    );
    expect(against).toEqual([]);
  });

  it('the ultimatum in Al-Ubaydi is an event and no negotiation', () => {
    expect(events.find(({ id }) => id === 'ultimatum-in-al-ubaydi')?.place).toBe('al-ubaydi');
    const took = claims.filter(({ event }) => event === 'ultimatum-in-al-ubaydi');
    expect(took.map(({ type, subject }) => `${subject} ${type}`).sort()).toEqual([
      'iraqi-armed-forces TOOK_PART',
      'islamic-state TOOK_PART',
    ]);
    const talks = ties.filter(({ type }) => type === 'NEGOTIATES_WITH');
    expect(talks.map(spoken)).toEqual(['syria NEGOTIATES_WITH syrian-democratic-forces']);
  });

  it('the fighters of the Islamic State were in Al-Ubaydi, in parts of it', () => {
    const held = holding('islamic-state', 'al-ubaydi');
    expect(onDay(held, '2017-11-03')).toBe('LIKELY');
    const own = claims.filter(({ type, place }) => `${type} ${place}` === 'HOLDS al-ubaydi');
    expect(own.map(({ qualifiers }) => qualifiers)).toEqual([[{ key: 'degree', value: 'parts' }]]);
  });

  it('besieged Deir ez-Zor was not its besieger’s: the Islamic State fought there for more than three years', () => {
    expect(holdings.filter(({ place }) => place === 'deir-ez-zor').map(({ actor }) => actor)).toEqual([
      'syrian-armed-forces',
    ]);
    const siege = claims.filter(({ event }) => event === 'siege-of-deir-ez-zor').map(({ subject }) => subject);
    expect(siege).toEqual(['islamic-state', 'syrian-armed-forces']);
    const fights = [
      ...['islamic-state FIGHTS syrian-armed-forces', 'syrian-armed-forces FIGHTS islamic-state'],
    ].flatMap((sentence) => ties.filter((each) => spoken(each) === sentence));
    expect(fights.flatMap((each) => ['2014-11-03', '2016-01-01', '2017-11-03'].map((day) => onDay(each, day)))).toEqual(
      ['LIKELY', 'LIKELY', 'CERTAIN'],
    );
  });

  it('what the Kurds and Damascus bargain over is land in the north and some oil fields, not the whole of either', () => {
    const parts = claims.filter(({ place }) => ['northern-syria', 'deir-ez-zor-oil-fields'].includes(place ?? ''));
    expect(
      parts.map(({ subject, stance, place, qualifiers }) =>
        [subject, stance, place, ...qualifiers.map(({ key, value }) => `${key}=${value}`)].join(' '),
      ),
    ).toEqual([
      'syrian-democratic-forces ASSERTED deir-ez-zor-oil-fields degree=parts',
      'syrian-democratic-forces ANNOUNCED northern-syria degree=parts',
      'syria ASSERTED northern-syria degree=parts',
    ]);
  });

  it('the escape route left to the Islamic State is an event, and nobody’s support', () => {
    const left = claims.filter(({ event }) => event === 'escape-route-left-for-islamic-state');
    expect(left.map(({ subject }) => subject)).toEqual(['syrian-armed-forces', 'iraqi-armed-forces', 'islamic-state']);
    expect(ties.filter(({ type, object }) => type === 'SUPPORTS' && object === 'islamic-state')).toEqual([]);
  });

  it('the Kurds of Syria and those of Iraq are different actors', () => {
    const inSyria = namedFor('الأكراد', ['p6']);
    const inIraq = [...namedFor('الكردى', ['p9']), ...namedFor('الكردية', ['p9'])].sort();
    expect(inSyria).toEqual(['syrian-democratic-forces']);
    expect(inIraq).toEqual(['kurdistan-regional-government', 'peshmerga']);
    expect(namedFor('الكردستان', ['p5'])).toContain('kurdish-fighters-of-the-syrian-democratic-forces');
    const joined = ties.filter(({ subject, object }) =>
      [subject, object].every((id) => inSyria.includes(id) || inIraq.includes(id)),
    );
    expect(joined).toEqual([]);
  });

  it('the coalition that took Raqqa, the one that took Mosul and the one of the air strikes are three actors', () => {
    const led = ties.filter(({ subject, type }) => subject === 'united-states' && /MEMBER_OF|COMMANDS/.test(type));
    expect(led.map(({ object }) => object).sort()).toEqual([
      'global-coalition',
      'mosul-coalition',
      'syrian-democratic-forces',
    ]);
  });

  it('the Islamic State certainly held Al-Bukamal on 3 November, and likely for two years before and after it', () => {
    const held = holding('islamic-state', 'al-bukamal');
    const days = ['2015-11-03', '2015-11-04', '2017-11-02', '2017-11-03', '2017-11-04', '2019-11-03', '2019-11-04'];
    expect(days.map((day) => onDay(held, day))).toEqual([
      'POSSIBLE',
      'LIKELY',
      'LIKELY',
      'CERTAIN',
      'LIKELY',
      'LIKELY',
      'POSSIBLE',
    ]);
    expect(held.claimIds).toHaveLength(2);
  });

  it('the aim to take Al-Bukamal is an intent and holds nothing', () => {
    const aims = claims.filter(({ place, stance }) => place === 'al-bukamal' && stance === 'ANNOUNCED');
    expect(aims.map(({ subject }) => subject)).toEqual(['syrian-armed-forces']);
    expect(holdings.filter(({ place }) => place === 'al-bukamal').map(({ actor }) => actor)).toEqual(['islamic-state']);
  });

  it('the Islamic State lost Mosul in July: certainly there in that month, on no day of it for certain, gone by August', () => {
    const mosul = holding('islamic-state', 'mosul');
    expect(['2017-06-30', '2017-07-01', '2017-07-31', '2017-08-01'].map((day) => onDay(mosul, day))).toEqual([
      'LIKELY',
      'LIKELY',
      'LIKELY',
      null,
    ]);
    expect(certaintyOf(mosul, questionOf({ validAt: '2017-07' }))).toBe('CERTAIN');
  });

  it('the coalition that took Mosul held it likely from July on, and not in June', () => {
    const mosul = holding('mosul-coalition', 'mosul');
    expect(['2017-06-30', '2017-07-01', '2017-08-01'].map((day) => onDay(mosul, day))).toEqual([
      null,
      'LIKELY',
      'LIKELY',
    ]);
  });

  it('who says that Deir ez-Zor was retaken is kept apart: the regime, its ministry, its forces, and the article itself', () => {
    const said = claims.filter(
      ({ subject, place }) => `${subject} ${place}` === 'syrian-armed-forces deir-ez-zor-governorate',
    );
    expect(said.map(({ assertedBy, credibility, stance }) => [assertedBy, credibility, stance])).toEqual([
      ['syria', 3, 'ASSERTED'],
      [null, null, 'ASSERTED'],
      ['syrian-ministry-of-defence', 3, 'ASSERTED'],
      ['syrian-armed-forces', null, 'ALLEGED'],
    ]);
  });

  it('what was said through Newsweek names it on the way, and Rassd is the document in hand', () => {
    expect([...new Set(claims.map(({ source }) => source))]).toEqual(['rassd-2017-11']);
    expect(claims.filter(({ via }) => via[0] !== 'newsweek-article-2017-11')).toEqual([]);
  });

  it('the Islamic State came out of al-Qaeda in Iraq, which is another actor', () => {
    expect(tie('islamic-state SUCCEEDS al-qaeda-in-iraq').sign).toBe(0);
  });

  it('nothing is denied, and no tie is contested', () => {
    expect(claims.filter(({ stance }) => stance === 'DENIED')).toEqual([]);
    expect([...ties, ...holdings].filter((each) => contestedAt(each, ANY_TIME))).toEqual([]);
  });
});
