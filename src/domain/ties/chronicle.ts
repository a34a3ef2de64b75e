import { groupBy } from '../group.ts';
import type { ActorId, SourceId } from '../ids.ts';
import { compareText } from '../order.ts';
import type { Claim, Event } from '../records.ts';
import type { Participant } from '../claims/participant.ts';
import { OPEN_PAST } from '../time/day.ts';
import type { PartialDate } from '../time/partial-date.ts';
import type { Tie } from './tie.ts';
import { isTieType, type Sign, TIE_TYPES } from './types.ts';

export type ChronicleKind = 'BEGAN' | 'ATTESTED' | 'ENDED' | 'EVENT' | 'DENIED' | 'ANNOUNCED';

/** One thing that is known between two actors. */
export interface ChronicleEntry {
  readonly kind: ChronicleKind;
  /** Null where no source gives a date. */
  readonly on: PartialDate | null;
  readonly sign: Sign;
  /** What began, held, ended or was denied; null of an event, and of a claim that makes no tie. */
  readonly tie: Tie | null;
  readonly event: Event | null;
  /** Those that say so, in order of id. */
  readonly claims: readonly Claim[];
}

/** An event in which both took part. */
export interface SharedEvent {
  readonly event: Event;
  readonly participants: readonly Participant[];
}

interface Between<Said extends Claim> {
  /** The two actors, each with what counts as it. */
  readonly sides: readonly [ReadonlySet<ActorId>, ReadonlySet<ActorId>];
  readonly ties: readonly Tie[];
  /** All standing claims between the two, denials and announcements too, as the actors are canonical. */
  readonly claims: readonly Said[];
  readonly events: readonly SharedEvent[];
  readonly publishedOn: (source: SourceId) => PartialDate | null;
}

/**
 * All that is known between two actors in order of time: first possible day, then last, then kind; what has no date comes last.
 * Claims that say the same of the same tie on the same date are one entry. Improbable claims (credibility 5) are left out.
 */
export function chronicleOf<Said extends Claim>({
  sides,
  ties,
  claims,
  events,
  publishedOn,
}: Between<Said>): readonly ChronicleEntry[] {
  const said = claims
    .filter(({ credibility, type }) => credibility !== 5 && isTieType(type))
    .flatMap((claim) => statementsOf(claim, publishedOn).map((what) => ({ ...what, claim, tie: tieOf(claim, ties) })));
  const grouped = groupBy(said, ({ kind, on, claim, tie }) => `${kind}|${on?.text ?? ''}|${tie?.id ?? claim.id}`);
  const entries = [...grouped.values()].flatMap((group): readonly ChronicleEntry[] => {
    const [one] = group;
    if (!one) return [];
    const { kind, on, tie, claim } = one;
    const sign = isTieType(claim.type) ? TIE_TYPES[claim.type].sign : 0;
    const all = group.map((each) => each.claim).sort((a, b) => compareText(a.id, b.id));
    return [{ kind, on, sign, tie, event: null, claims: all }];
  });
  return [...entries, ...events.map((shared) => eventEntry(shared, sides))].sort(inOrder);
}

const KINDS: readonly ChronicleKind[] = ['BEGAN', 'ATTESTED', 'EVENT', 'ANNOUNCED', 'DENIED', 'ENDED'];

interface Statement {
  readonly kind: ChronicleKind;
  readonly on: PartialDate | null;
}

/** What a claim says, each with its date. */
const statementsOf = (claim: Claim, publishedOn: (source: SourceId) => PartialDate | null): readonly Statement[] => {
  const { stance, validFrom, validTo, attestedOn, ongoing, source } = claim;
  if (stance === 'DENIED' || stance === 'ANNOUNCED') return [{ kind: stance, on: attestedOn ?? validFrom ?? validTo }];
  const held = [attestedOn, ongoing ? publishedOn(source) : null].filter((date) => date !== null);
  return [
    ...(validFrom ? [{ kind: 'BEGAN' as const, on: validFrom }] : []),
    ...held.map((on) => ({ kind: 'ATTESTED' as const, on })),
    ...(validTo ? [{ kind: 'ENDED' as const, on: validTo }] : []),
  ];
};

/** The tie that a claim supports, else the first that it denies. */
const tieOf = ({ id }: Claim, ties: readonly Tie[]): Tie | null =>
  ties.find(({ claimIds }) => claimIds.includes(id)) ??
  ties.find(({ denials }) => denials.some(({ claimId }) => claimId === id)) ??
  null;

const eventEntry = ({ event, participants }: SharedEvent, [a, b]: Between<Claim>['sides']): ChronicleEntry => {
  const sidesOf = (actors: ReadonlySet<ActorId>): ReadonlySet<number> =>
    new Set(participants.flatMap(({ actor, side }) => (actors.has(actor) && side !== null ? [side] : [])));
  const [one, other] = [sidesOf(a), sidesOf(b)];
  const share = [...one].some((side) => other.has(side));
  const differ = [...one].some((side) => [...other].some((against) => against !== side));
  const sign = share === differ ? 0 : share ? 1 : -1;
  return { kind: 'EVENT', on: event.date, sign, tie: null, event, claims: [] };
};

const idOf = ({ tie, event, claims }: ChronicleEntry): string => tie?.id ?? event?.id ?? claims[0]?.id ?? '';

const inOrder = (a: ChronicleEntry, b: ChronicleEntry): number =>
  Number(a.on === null) - Number(b.on === null) ||
  (a.on?.first ?? OPEN_PAST) - (b.on?.first ?? OPEN_PAST) ||
  (a.on?.last ?? OPEN_PAST) - (b.on?.last ?? OPEN_PAST) ||
  KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) ||
  compareText(idOf(a), idOf(b));
