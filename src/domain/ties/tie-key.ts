import type { Bounds } from '../time/bounds.ts';
import { hashOf } from '../claims/claim-id.ts';
import type { ActorId, PlaceId, TieId } from '../ids.ts';
import type { Claim, ClaimContent, Qualifier } from '../records.ts';
import { isTieType, KEY_QUALIFIERS, type SupportForm, TIE_TYPES, type TieType } from './types.ts';

/** What makes a tie (or a holding) this one and no other, its spell aside. */
export interface TieKey {
  readonly type: TieType | 'HOLDS';
  readonly subject: ActorId;
  readonly object: ActorId | PlaceId;
  readonly against: ActorId | null;
  readonly form: SupportForm | null;
  readonly about: string | null;
  /** Only those that name a different thing. */
  readonly qualifiers: readonly Qualifier[];
}

type Keyed = Pick<ClaimContent, 'type' | 'subject' | 'object' | 'place' | 'against' | 'form' | 'about' | 'qualifiers'>;

/** @returns null for a claim that makes neither a tie nor a holding (TOOK_PART) */
export const tieKeyOf = (claim: Keyed): TieKey | null => {
  const { type, subject, against, form, about } = claim;
  const object = type === 'HOLDS' ? claim.place : claim.object;
  if (object === null || type === 'TOOK_PART') return null;
  const turned = isTieType(type) && TIE_TYPES[type].symmetric && object < subject;
  return {
    type,
    subject: turned ? (object as ActorId) : subject,
    object: turned ? subject : object,
    against,
    form,
    about,
    qualifiers: claim.qualifiers.filter(({ key }) => KEY_QUALIFIERS.includes(key)),
  };
};

/** Text that is equal for equal keys only. */
export const keyText = (key: TieKey): string =>
  JSON.stringify([
    key.subject,
    key.type,
    key.object,
    key.against,
    key.form,
    key.about,
    key.qualifiers.map(({ key: name, value }) => [name, value]),
  ]);

/**
 * The claims that can bear on one another; ties are derived topic by topic. In general the same type between the same two, whatever
 * else they state, since a denial without `against` or `form` covers all of them. Who holds a place, or leads an actor, bounds who
 * else does: then all claims about the one place, or about who leads the one actor, whatever the post.
 * @returns `<subject>|<type>|<object or place>`, without the subject for HOLDS and LEADS; null for a claim that makes no tie
 */
export const topicOf = (claim: Keyed): string | null => {
  const key = tieKeyOf(claim);
  return key && topicOfKey(key);
};

export const topicOfKey = ({ subject, type, object }: TieKey): string =>
  type === 'HOLDS' || type === 'LEADS' ? `|${type}|${object}` : `${subject}|${type}|${object}`;

const keyHash = (key: TieKey): string => hashOf([keyText(key)], 20);

/** The first part of the id of every tie or holding that the claim can bear on; null for one that makes none. */
export const tieKeyHash = (claim: Keyed): string | null => {
  const key = tieKeyOf(claim);
  return key && keyHash(key);
};

export const tieIdOf = (key: TieKey, bounds: Bounds): TieId =>
  `${keyHash(key)}-${hashOf([bounds.startEarliest, bounds.startLatest, bounds.endEarliest, bounds.endLatest], 12)}` as TieId;

/** A claim that can make a tie: not denied, not merely announced, not improbable. */
export const makesATie = ({ stance, credibility }: Pick<Claim, 'stance' | 'credibility'>): boolean =>
  (stance === 'ASSERTED' || stance === 'ALLEGED') && credibility !== 5;

/** Of those, one that makes days certain: asserted, and not doubtful. */
export const makesDaysCertain = ({ stance, credibility }: Pick<Claim, 'stance' | 'credibility'>): boolean =>
  stance === 'ASSERTED' && credibility !== 4 && credibility !== 5;
