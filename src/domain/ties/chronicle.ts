import { deniesAPart, eventPartsOf } from '../claims/event-parts.ts';
import { groupBy } from '../group.ts';
import type { ActorId, SourceId } from '../ids.ts';
import { compareText } from '../order.ts';
import type { Claim, Event } from '../records.ts';
import { type Day, OPEN_PAST } from '../time/day.ts';
import type { PartialDate } from '../time/partial-date.ts';
import type { Tie } from './tie.ts';
import { makesATie } from './tie-key.ts';
import { isTieType, type Sign, TIE_TYPES } from './types.ts';

export type ChronicleKind = 'BEGAN' | 'ATTESTED' | 'ENDED' | 'EVENT' | 'DENIED' | 'ANNOUNCED';

/** One thing that is known between two actors. */
export interface ChronicleEntry {
  readonly kind: ChronicleKind;
  /** Null where no source gives a date. */
  readonly on: PartialDate | null;
  /** Of an event: whether both stood on one side of it; 0 where the part of either is merely alleged. */
  readonly sign: Sign;
  /** What began, held, ended or was denied; null of an event, and of a claim that makes no tie. */
  readonly tie: Tie | null;
  readonly event: Event | null;
  /** Those that say so, in order of id. */
  readonly claims: readonly Claim[];
}

/** An event in which both took part. */
export interface SharedEvent<Said extends Claim = Claim> {
  readonly event: Event;
  /** All standing claims of who took part, denials too, as the actors are canonical. */
  readonly claims: readonly Said[];
}

interface Between<Said extends Claim> {
  /** The two actors, each with what counts as it. */
  readonly sides: readonly [ReadonlySet<ActorId>, ReadonlySet<ActorId>];
  readonly ties: readonly Tie[];
  /** All standing claims between the two, denials and announcements too, as the actors are canonical. */
  readonly claims: readonly Said[];
  readonly events: readonly SharedEvent<Said>[];
  readonly publishedOn: (source: SourceId) => PartialDate | null;
}

/**
 * All that is known between two actors in order of time: first possible day (of what is only known to be by a day, that day), then
 * last, then kind; what has no date comes last.
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

/** With the claims by which either side took part, or did not. */
const eventEntry = ({ event, claims }: SharedEvent, [a, b]: Between<Claim>['sides']): ChronicleEntry => {
  const certain = eventPartsOf(claims).filter(({ alleged }) => !alleged);
  const sidesOf = (actors: ReadonlySet<ActorId>): ReadonlySet<number> =>
    new Set(certain.flatMap(({ actor, sides }) => (actors.has(actor) ? sides : [])));
  const [one, other] = [sidesOf(a), sidesOf(b)];
  const share = [...one].some((side) => other.has(side));
  const differ = [...one].some((side) => [...other].some((against) => against !== side));
  const sign = share === differ ? 0 : share ? 1 : -1;
  const said = claims
    .filter((claim) => (makesATie(claim) || deniesAPart(claim)) && (a.has(claim.subject) || b.has(claim.subject)))
    .sort((x, y) => compareText(x.id, y.id));
  return { kind: 'EVENT', on: event.date, sign, tie: null, event, claims: said };
};

const idOf = ({ tie, event, claims }: ChronicleEntry): string => tie?.id ?? event?.id ?? claims[0]?.id ?? '';

/** The day by which an entry is sorted: "by 3 November 2017" stands at that day, not before all else. */
const dayOf = ({ on }: ChronicleEntry): Day => {
  if (on === null) return OPEN_PAST;
  return on.first === OPEN_PAST ? on.last : on.first;
};

const inOrder = (a: ChronicleEntry, b: ChronicleEntry): number =>
  Number(a.on === null) - Number(b.on === null) ||
  dayOf(a) - dayOf(b) ||
  (a.on?.last ?? OPEN_PAST) - (b.on?.last ?? OPEN_PAST) ||
  KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) ||
  compareText(idOf(a), idOf(b));
