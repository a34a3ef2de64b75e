import { describe, expect, it } from 'vitest';
import { aClaim, type PlainClaim } from '../support/claims.ts';
import { derive } from '../support/oracle/hand-made.ts';
import { mentionsAmong } from '../support/oracle/mentions.ts';
import { answerByOracle, type AskedPaths, type OraclePath } from '../support/oracle/paths.ts';

/** What the design says of paths, checked against the oracle that follows its text. */
const KINDS: Readonly<Record<string, string>> = { commander: 'PERSON' };

const paths = (
  claims: readonly PlainClaim[],
  where: Partial<AskedPaths['where']> = {},
  rest: Partial<AskedPaths> = {},
): readonly OraclePath[] =>
  answerByOracle(
    derive(claims),
    { from: 'a', to: 'z', first: 10, orderBy: 'SHORTEST', ...rest, where: { maxHops: 6, ...where } },
    { kindOf: (actor) => KINDS[actor] ?? null, mentionsOf: mentionsAmong(claims.map(aClaim)) },
  ).nodes;

const told = (found: readonly OraclePath[]): readonly string[] => found.map(({ actors }) => actors.join('-'));

const tie = (subject: string, object: string, more: PlainClaim = {}): PlainClaim => ({
  type: 'SUPPORTS',
  subject,
  object,
  validFrom: '2014-01-01',
  validTo: '2015-01-01',
  credibility: 2,
  ...more,
});
const fight = (subject: string, object: string, more: PlainClaim = {}): PlainClaim =>
  tie(subject, object, { type: 'FIGHTS', ...more });
const alleged: PlainClaim = { stance: 'ALLEGED' };

describe('A path', () => {
  it('that is certain stands before one that is likely, which stands before one that is possible', () => {
    const attested = { type: 'FIGHTS', attestedOn: '2014-05-10' } as const;
    const claims = [
      ...[tie('a', 'b', alleged), tie('b', 'z', { credibility: 1 })],
      ...[{ ...attested, subject: 'a', object: 'c' }, tie('c', 'z')],
      ...[tie('a', 'd'), tie('d', 'z')],
    ];
    const asked = (certainty?: 'CERTAIN' | 'LIKELY' | 'POSSIBLE') =>
      paths(claims, { validAt: '2014-06-10', certainty }).map((path) => `${path.actors[1] ?? ''} ${path.certainty}`);
    expect(asked('POSSIBLE')).toEqual(['d CERTAIN', 'c LIKELY', 'b POSSIBLE']);
    expect(asked()).toEqual(['d CERTAIN', 'c LIKELY']);
    expect(asked('CERTAIN')).toEqual(['d CERTAIN']);
  });

  it('through a lone go-between stands before one through a hub', () => {
    const claims = [tie('a', 'b'), tie('b', 'z'), tie('a', 'c'), tie('c', 'z'), tie('b', 'x'), tie('b', 'y')];
    expect(told(paths(claims))).toEqual(['a-c-z', 'a-b-z']);
  });

  it('by its strength or by its length, as is asked', () => {
    const claims = [tie('a', 'z', { credibility: 4 }), tie('a', 'b'), tie('b', 'z')];
    expect(told(paths(claims))).toEqual(['a-z', 'a-b-z']);
    expect(told(paths(claims, {}, { orderBy: 'STRONGEST' }))).toEqual(['a-b-z', 'a-z']);
  });

  it('has the confidence of the least of its hops, each of which has its most certain tie’s', () => {
    const claims = [
      ...[
        tie('a', 'b', { credibility: 3 }),
        tie('a', 'b', { type: 'ALLIED_WITH', validTo: '2014-05', credibility: 1 }),
      ],
      tie('b', 'z', { credibility: 2 }),
    ];
    const [path] = paths(claims, { validAt: '2014-05-20' });
    expect([path?.certainty, path?.confidence]).toEqual(['CERTAIN', 0.5]);
  });

  it('over a run of days is as certain as on the best day that its hops share', () => {
    const claims = [
      tie('a', 'b', { validFrom: '2014-01-01', validTo: '2014-02-01' }),
      tie('b', 'z', { validFrom: '2014-03-01', validTo: '2014-04-01' }),
    ];
    const run = { from: '2014-01-01', to: '2015-01-01' };
    expect(paths(claims, { validDuring: run, certainty: 'POSSIBLE' })).toEqual([]);
    const attested = [
      { type: 'FIGHTS', subject: 'a', object: 'b', attestedOn: '2014-01-01' },
      { type: 'FIGHTS', subject: 'b', object: 'z', attestedOn: '2014-03-01' },
    ] as const;
    const [path] = paths(attested, { validDuring: run });
    expect([path?.certainty, path?.hops.map(({ certainty }) => certainty)]).toEqual(['LIKELY', ['CERTAIN', 'CERTAIN']]);
    expect(path?.commonValidity).toEqual([{ from: '2014-01-01', to: '2014-09-09' }]);
  });

  it('of one hop has the certainty of its tie, also where no single day has it', () => {
    const [path] = paths([{ type: 'FIGHTS', subject: 'a', object: 'z', attestedOn: '2014-06' }], { validAt: '2014' });
    expect(path?.certainty).toBe('CERTAIN');
  });
});

describe('The sign of a hop', () => {
  it('is not that of an allegation beside a certain fight', () => {
    const [path] = paths([fight('a', 'z'), tie('a', 'z', alleged)], { validAt: '2014', certainty: 'POSSIBLE' });
    expect([path?.sign, path?.hops[0]?.ties.length]).toEqual([-1, 2]);
  });

  it('is that of allegations where there is nothing else, and 0 where ties disagree', () => {
    expect(paths([tie('a', 'z', alleged)], { validAt: '2014', certainty: 'POSSIBLE' })[0]?.sign).toBe(1);
    expect(paths([tie('a', 'z'), fight('a', 'z')])[0]?.sign).toBe(0);
    expect(paths([tie('a', 'z'), fight('a', 'z')], { sign: 'NEUTRAL' })).toHaveLength(1);
    expect(paths([tie('a', 'z'), fight('a', 'z')], { sign: 'POSITIVE' })).toEqual([]);
  });

  it('limits how many hostile hops there are', () => {
    const claims = [fight('a', 'b'), fight('b', 'z'), fight('a', 'c'), tie('c', 'z')];
    expect(told(paths(claims, { maxHostileHops: 1 }))).toEqual(['a-c-z']);
    expect(told(paths(claims, { maxHostileHops: 0 }))).toEqual([]);
    expect(paths(claims)).toHaveLength(2);
  });
});

describe('Both ends with their parts', () => {
  const part = (subject: string, object: string): PlainClaim => tie(subject, object, { type: 'PART_OF' });

  it('are counted by their names, and ties show their real ends', () => {
    const claims = [part('army', 'a'), part('brigade', 'army'), tie('brigade', 'b'), fight('b', 'z'), tie('a', 'b')];
    const [path, ...others] = paths(claims, { includeParts: true });
    expect([path?.actors, others]).toEqual([['a', 'b', 'z'], []]);
    expect(path?.hops[0]?.ties.map(({ subject }) => subject).sort()).toEqual(['a', 'brigade']);
    expect(path?.belonging.map(({ subject }) => subject).sort()).toEqual(['army', 'brigade']);
  });

  it('have their leaders, and nobody who belongs to both', () => {
    const leads: PlainClaim = tie('commander', 'a', { type: 'LEADS' });
    const met = tie('commander', 'z', { type: 'COOPERATES_WITH' });
    expect(told(paths([leads, met], { includeParts: true }))).toEqual(['a-z']);
    expect(told(paths([leads, { ...leads, object: 'z' }, met], { includeParts: true }))).toEqual(['a-commander-z']);
  });

  it('are never inner, and are no part when that is not likely on a day asked', () => {
    const claims = [part('army', 'a'), tie('army', 'b'), tie('b', 'a'), tie('b', 'z')];
    expect(told(paths(claims, { includeParts: true }))).toEqual(['a-b-z']);
    const later = [{ ...part('army', 'a'), validFrom: '2016-01-01', validTo: '2017-01-01' }, tie('army', 'z')];
    expect(paths(later, { includeParts: true, validAt: '2014' })).toEqual([]);
    expect(told(paths(later, { includeParts: true }))).toEqual(['a-z']);
  });
});
