import { describe, expect, it } from 'vitest';
import type { ActorId } from '../../../src/domain/ids.ts';
import { ACCEPTANCE_LINE, type Proposal } from '../../../src/domain/identity/match-actors.ts';
import { joinMatches } from '../../../src/domain/identity/match/join-matches.ts';
import { makerOf, type MatchActor, schemeApart } from '../../../src/domain/identity/match/match-actor.ts';
import { formsOf } from '../../../src/domain/identity/match/name-forms.ts';
import { weighMatches } from '../../../src/domain/identity/match/weigh-matches.ts';
import { foldName } from '../../../src/domain/names/fold-name.ts';

const named = (text: string) => ({ text, folded: foldName(text), kind: 'ALIAS', script: 'Latn' }) as const;

const actor = (id: string, names: readonly string[], more: Partial<MatchActor> = {}): MatchActor => ({
  id: id as ActorId,
  kind: 'ARMED_GROUP',
  names: names.map(named),
  codes: [],
  bornYear: null,
  endYear: null,
  dealings: [],
  about: null,
  described: [names.length],
  ...more,
});
const coded = (id: string, scheme: string, code: string, ...names: readonly string[]): MatchActor =>
  actor(id, names, { codes: [{ scheme, id: code }] });
const formsIn = (...names: readonly string[]): readonly string[] =>
  formsOf(names.map(named)).map(({ folded }) => folded);

describe('Ways to say a name', () => {
  it.each([
    ['PKK/Kadek', ['pkk', 'kadek']],
    ['al-Qaida [The Base]', ['qaida', 'base']],
    ['Jaysh Rijal al-Tariqa al-Naqshbandia (JRTN)', ['jrtn', 'jaysh rijal tariqa naqshbandia']],
    ['SLM/A', ['slm', 'sla']],
    ['Liberation Tigers of Tamil Eelam', ['ltte']],
    ['Al Qaeda in the Arabian Peninsula', ['aqap']],
  ])('%s is %j too', (name, forms) => {
    expect(formsIn(name)).toEqual(expect.arrayContaining([...forms]));
  });

  it('leaves a faction’s name out of what its whole is called', () => {
    expect(formsIn('Taleban (Rasool faction)')).not.toContain('rasool faction');
  });
});

describe('Who made an actor', () => {
  it('is the data set that its id names; one with a code but an id of its own was described by people', () => {
    expect(makerOf(coded('pkk-ucdp-old-1166', 'ucdp-old', '1166', 'PKK'))).toBe('ucdp-old');
    expect(makerOf(coded('pkk', 'ucdp', '323', 'PKK'))).toBe('');
  });

  it('holds two apart by two codes of one data set, and not by those of two', () => {
    const one = coded('a-ucdp-1', 'ucdp', '1', 'A');
    expect(schemeApart(one, coded('b-ucdp-2', 'ucdp', '2', 'A'))).toBe('ucdp');
    expect(schemeApart(one, coded('b-mmp-2', 'mmp', '2', 'A'))).toBeNull();
  });
});

/** Enough others that a word of a few is rare, as in any store. */
const crowd = Array.from({ length: 400 }, (_, at) =>
  coded(`band-${at}-ucdp-9${at}`, 'ucdp', `9${at}`, `Band ${'bcdfghklmnprstvz'[at % 16] ?? ''}${at}`),
);
const scoreOf = (proposals: readonly Proposal[], a: string, b: string): number =>
  proposals.find((one) => one.a === a && one.b === b)?.score ?? 0;

describe('Chances', () => {
  const ltte = coded('ltte-ucdp-177', 'ucdp', '177', 'LTTE', 'Liberation Tigers of Tamil Eelam');
  const tigers = coded('tigers-mmp-225', 'mmp', '225', 'Liberation Tigers of Tamil Eelam');

  it('are high for a full name and its abbreviation with the full name, and say why', () => {
    const [first] = weighMatches([...crowd, ltte, tigers]);
    expect(first).toMatchObject({ a: 'ltte-ucdp-177', b: 'tigers-mmp-225', keep: 'ltte-ucdp-177' });
    expect(first?.score).toBeGreaterThanOrEqual(ACCEPTANCE_LINE);
    expect(first?.signs.map(({ what }) => what)).toContain('both are called "Liberation Tigers of Tamil Eelam"');
  });

  it('stay below the line where codes hold two apart, or people described both', () => {
    const twice = { ...tigers, id: 'tigers-ucdp-5' as ActorId, codes: [{ scheme: 'ucdp', id: '5' }] };
    expect(scoreOf(weighMatches([...crowd, ltte, twice]), 'ltte-ucdp-177', 'tigers-ucdp-5')).toBeLessThan(0.05);
    const byHand = [actor('tigers-a', ['Tamil Tigers']), actor('tigers-b', ['Tamil Tigers'])];
    expect(scoreOf(weighMatches([...crowd, ...byHand]), 'tigers-a', 'tigers-b')).toBeLessThan(ACCEPTANCE_LINE);
  });

  it('never pair a person with a group', () => {
    const person = actor('karuna', ['Karuna'], { kind: 'PERSON' });
    const pairs = weighMatches([...crowd, person, coded('karuna-mmp-1', 'mmp', '1', 'Karuna')]);
    expect(pairs.filter(({ a }) => a === 'karuna')).toEqual([]);
  });

  it('depend on the state where one short name is two groups’', () => {
    const state = (id: string): MatchActor => actor(id, [id], { kind: 'STATE' });
    const fights = (one: MatchActor, other: string): MatchActor => ({
      ...one,
      dealings: [{ other: other as ActorId, against: true, firstYear: 1990, lastYear: 1992 }],
    });
    const proposals = weighMatches([
      ...crowd,
      state('uganda'),
      state('ukraine'),
      fights(coded('upa-ucdp-old-1', 'ucdp-old', '1', 'UPA'), 'uganda'),
      fights(coded('upa-ucdp-old-2', 'ucdp-old', '2', 'UPA'), 'ukraine'),
      fights(coded('upa-nsa-uga', 'nsa', 'UPA@UGA', 'UPA'), 'uganda'),
    ]);
    const same = scoreOf(proposals, 'upa-nsa-uga', 'upa-ucdp-old-1');
    expect(same).toBeGreaterThan(scoreOf(proposals, 'upa-nsa-uga', 'upa-ucdp-old-2'));
    expect(scoreOf(proposals, 'upa-nsa-uga', 'upa-ucdp-old-2')).toBeLessThan(0.5);
  });
});

describe('Proposals that are accepted together', () => {
  const proposal = (a: string, b: string, score: number): Proposal => ({
    a: a as ActorId,
    b: b as ActorId,
    keep: a as ActorId,
    score,
    signs: [],
  });
  const members = [
    coded('a-ucdp-1', 'ucdp', '1', 'A'),
    coded('a-mmp-1', 'mmp', '1', 'A'),
    coded('b-ucdp-2', 'ucdp', '2', 'A'),
    actor('a', ['A']),
    actor('b', ['A']),
  ];
  const actors = new Map(members.map((one) => [one.id, one]));
  const join = (proposals: readonly Proposal[], apart: readonly string[] = []) => {
    const { accepted, refused } = joinMatches(proposals, actors, new Set(apart), 0.9);
    return [accepted.map(({ a, b }) => `${a} ${b}`), refused.map(({ because }) => because)];
  };

  it('leave out what others bring together, and what is less likely than asked', () => {
    const proposals = [
      proposal('a', 'a-mmp-1', 0.99),
      proposal('a', 'a-ucdp-1', 0.98),
      proposal('a-mmp-1', 'a-ucdp-1', 0.97),
    ];
    expect(join([...proposals, proposal('b', 'b-ucdp-2', 0.89)])).toEqual([['a a-mmp-1', 'a a-ucdp-1'], []]);
  });

  it('do not bring together by way of a third what codes, people or a judgement hold apart', () => {
    expect(join([proposal('a-mmp-1', 'a-ucdp-1', 0.99), proposal('a-mmp-1', 'b-ucdp-2', 0.98)])).toEqual([
      ['a-mmp-1 a-ucdp-1'],
      ['ucdp tells a-ucdp-1 and b-ucdp-2 apart'],
    ]);
    expect(join([proposal('a', 'a-mmp-1', 0.99), proposal('a-mmp-1', 'b', 0.98)])).toEqual([
      ['a a-mmp-1'],
      ['a and b were both described by people'],
    ]);
    expect(join([proposal('a', 'a-mmp-1', 0.99), proposal('a', 'a-ucdp-1', 0.98)], ['a-mmp-1 a-ucdp-1'])).toEqual([
      ['a a-mmp-1'],
      ['a-mmp-1 and a-ucdp-1 were judged, not as the same'],
    ]);
  });
});
