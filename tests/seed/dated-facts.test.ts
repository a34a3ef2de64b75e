import { describe, expect, it } from 'vitest';
import { answerTo, type DatedFact, readDatedFacts, storedAs } from '../support/dated-facts.ts';

const facts = readDatedFacts();
const stored = facts.filter((fact) => fact.stored === 'yes');
const title = ({ date, wording }: DatedFact): string => `${date} ${wording}`;
const missed = stored.filter((fact) => !answerTo(fact).isGiven);
const told = missed.map((fact) => `${title(fact)} — the store says ${answerTo(fact).says}`).join('\n');

describe('Dated facts, written down before the packs were read,', () => {
  it('are stored, or not for the reason that the list gives', () => {
    expect(facts.map((fact) => `${title(fact)}: ${storedAs(fact)}`)).toEqual(
      facts.map((fact) => `${title(fact)}: ${fact.stored}`),
    );
  });

  it('are at least likely on their day, with the right sign, in 95 of 100 that are stored', () => {
    expect(stored.length).toBeGreaterThanOrEqual(100);
    expect(1 - missed.length / stored.length, told).toBeGreaterThanOrEqual(0.95);
  });

  it('that the store does not give are those that the list says, each with why', () => {
    expect(missed.map(title), told).toEqual(facts.filter(({ miss }) => miss !== '').map(title));
  });

  it.each(['syria', 'united-states', 'iraq', 'global-coalition'])(
    'among them the opponents of the Islamic State on 15 June 2016: %s',
    (opponent) => {
      const opposed = facts.filter(
        ({ date, subject, object }) =>
          date === '2016-06-15' && [subject, object].includes(opponent) && [subject, object].includes('islamic-state'),
      );
      expect(opposed.map((fact) => answerTo(fact).isGiven)).toEqual([true]);
    },
  );
});
