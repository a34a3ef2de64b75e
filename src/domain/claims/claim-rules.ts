import { endOf } from '../time/bounds.ts';
import { OPEN_PAST } from '../time/day.ts';
import { isSlug } from '../ids.ts';
import type { PartialDate } from '../time/partial-date.ts';
import type { Claim, ClaimContent } from '../records.ts';
import { isTieType, TIE_TYPES } from '../ties/types.ts';

/** A rule of the model that a claim breaks, and the field to look at. */
export interface ClaimProblem {
  readonly field: keyof Claim;
  readonly value: string | null;
  readonly problem: string;
}

type Rule = (claim: ClaimContent, publishedOn: PartialDate | null) => ClaimProblem | null;

const problem = (field: keyof Claim, value: string | null, text: string): ClaimProblem => ({
  field,
  value,
  problem: text,
});

const pointsAtWhatItsTypeNeeds: Rule = ({ type, object, place, event }) => {
  if (isTieType(type)) {
    if (object === null) return problem('object', null, `a ${type} claim needs an object actor`);
    if (place !== null) return problem('place', place, `only a HOLDS claim has a place, not ${type}`);
    if (event !== null) return problem('event', event, `only a TOOK_PART claim has an event, not ${type}`);
    return null;
  }
  if (object !== null) return problem('object', object, `a ${type} claim has no object actor`);
  if (type === 'HOLDS') {
    if (place === null) return problem('place', null, 'a HOLDS claim needs a place');
    return event === null ? null : problem('event', event, 'a HOLDS claim has no event');
  }
  if (event === null) return problem('event', null, 'a TOOK_PART claim needs an event');
  return place === null ? null : problem('place', place, 'a TOOK_PART claim has no place; its event has');
};

const namesTwoDifferentActors: Rule = ({ subject, object }) =>
  subject === object ? problem('object', object, 'subject and object are the same actor') : null;

const namesAThirdActorAgainst: Rule = ({ type, subject, object, against }) => {
  if (against === null) return null;
  if (!isTieType(type)) return problem('against', against, `a ${type} claim is not against anyone`);
  return against === subject || against === object
    ? problem('against', against, 'against must be a third actor, neither subject nor object')
    : null;
};

const givesAFormOfSupportOnly: Rule = ({ type, form }) =>
  form !== null && type !== 'SUPPORTS' ? problem('form', form, `only a SUPPORTS claim has a form, not ${type}`) : null;

const saysWhatItIsAbout: Rule = ({ type, about }) => {
  if (type === 'AT_ODDS_WITH' && about === null)
    return problem('about', null, 'an AT_ODDS_WITH claim needs what it is about: an event, an issue or a policy');
  return about !== null && !isSlug(about)
    ? problem('about', about, 'about must be an id: lower-case words joined by hyphens')
    : null;
};

const hasADate: Rule = (claim, publishedOn) => {
  if (claim.validFrom || claim.validTo || claim.attestedOn) return null;
  if (claim.ongoing)
    return publishedOn
      ? null
      : problem('ongoing', 'true', 'ongoing needs a document that has a date, and its has none');
  return claim.stance === 'DENIED'
    ? null
    : problem('validFrom', null, 'a claim needs one of validFrom, validTo, attestedOn, ongoing');
};

const endsAfterItsStart: Rule = (claim, publishedOn) => {
  const { validTo, type } = claim;
  if (!validTo) return null;
  if (isTieType(type) && TIE_TYPES[type].lineage)
    return problem('validTo', validTo.text, `${type} begins on its date and never ends`);
  const start = Math.max(
    claim.validFrom?.first ?? OPEN_PAST,
    claim.attestedOn?.first ?? OPEN_PAST,
    (claim.ongoing ? publishedOn?.first : undefined) ?? OPEN_PAST,
  );
  return endOf(validTo)[1] <= start
    ? problem('validTo', validTo.text, 'the end is not after the start, or not after the day it is said to have held')
    : null;
};

const hasARealCredibility: Rule = ({ credibility }) =>
  credibility === null || (Number.isInteger(credibility) && credibility >= 1 && credibility <= 6)
    ? null
    : problem('credibility', String(credibility), 'credibility is a whole number from 1 to 6');

const RULES: readonly Rule[] = [
  pointsAtWhatItsTypeNeeds,
  namesTwoDifferentActors,
  namesAThirdActorAgainst,
  givesAFormOfSupportOnly,
  saysWhatItIsAbout,
  hasADate,
  endsAfterItsStart,
  hasARealCredibility,
];

const NONE: readonly ClaimProblem[] = [];

/**
 * Every rule of the model that the claim breaks, in a fixed order; empty when the claim is valid.
 * @param publishedOn the date of the claim's document
 */
export const claimProblems = (claim: ClaimContent, publishedOn: PartialDate | null): readonly ClaimProblem[] => {
  // Nearly every claim is valid, and an import checks millions: no list is made for a valid one.
  let problems: readonly ClaimProblem[] = NONE;
  for (const rule of RULES) {
    const found = rule(claim, publishedOn);
    if (found) problems = [...problems, found];
  }
  return problems;
};
