import { readDays } from './calendar.ts';
import { canMake } from './derive.ts';
import type { AskedKnown } from './known.ts';
import type { OracleClaim, OracleEvent, OracleLedger } from './shapes.ts';

export interface AskedEvents extends AskedKnown {
  readonly kind?: string | undefined;
  readonly participant?: string | undefined;
  readonly place?: string | undefined;
  readonly during?: { readonly from: string; readonly to: string } | undefined;
}

export interface OracleParticipant {
  readonly actor: string;
  readonly role: string;
  readonly side: number | null;
}

/** By side (null last), then role, then actor id. */
export const participantsOf = (event: string, claims: readonly OracleClaim[]): readonly OracleParticipant[] => {
  const said = claims.filter((claim) => claim.type === 'TOOK_PART' && claim.event === event && canMake(claim));
  const texts = said.map(({ subject, qualifiers }) => {
    const side = qualifiers.find(({ key }) => key === 'side')?.value ?? null;
    const role = qualifiers.find(({ key }) => key === 'role')?.value ?? 'participant';
    return JSON.stringify({ actor: subject, role, side: side === null ? null : Number(side) });
  });
  const each = [...new Set(texts)].map((text) => JSON.parse(text) as OracleParticipant);
  return each.sort((a, b) => {
    if (a.side !== b.side) return (a.side ?? Infinity) < (b.side ?? Infinity) ? -1 : 1;
    if (a.role !== b.role) return a.role < b.role ? -1 : 1;
    return a.actor < b.actor ? -1 : 1;
  });
};

/** A place and all that it lies within. */
const placesAround = (place: string | null, { places }: OracleLedger): readonly string[] => {
  const around: string[] = [];
  for (let at = place; at !== null; at = places.find(({ id }) => id === at)?.within ?? null) around.push(at);
  return around;
};

/** By date (earliest possible day first, undated last), then id. @param claims those that qualify */
export const eventsByOracle = (
  ledger: OracleLedger,
  claims: readonly OracleClaim[],
  where: AskedEvents,
): readonly OracleEvent[] => {
  const asked = ledger.events.filter(({ id, kind, date, place }) => {
    if (where.kind !== undefined && kind !== where.kind) return false;
    if (where.participant !== undefined && !participantsOf(id, claims).some((own) => own.actor === where.participant))
      return false;
    if (where.place !== undefined && !placesAround(place, ledger).includes(where.place)) return false;
    if (!where.during) return true;
    if (date === null) return false;
    const [first, last] = readDays(date.text);
    return first < readDays(where.during.to)[0] && last >= readDays(where.during.from)[0];
  });
  const dayOf = ({ date }: OracleEvent): number => (date === null ? Infinity : readDays(date.text)[0]);
  return asked.sort((a, b) => (dayOf(a) === dayOf(b) ? (a.id < b.id ? -1 : 1) : dayOf(a) < dayOf(b) ? -1 : 1));
};
