import { readDays, readOrNull, shortestText } from './calendar.ts';
import { dateClaim, type Dated } from './claim-days.ts';
import { canMake, type OracleTie } from './derive.ts';
import { denialOf } from './denials.ts';
import { beganText, endText } from './derived-answer.ts';
import { participantsOf } from './events.ts';
import type { OracleClaim as Claim, OracleEvent, OracleSource as Source } from './shapes.ts';

/**
 * What is known between two actors in order of time, without the sentences. Follows `ChronicleEntry` and `ChronicleKind` of the
 * contract, and the fourth item of issue 13. Readings 56 to 60 of decisions.md.
 */
const KINDS = ['BEGAN', 'ATTESTED', 'ENDED', 'EVENT', 'DENIED', 'ANNOUNCED'] as const;

export interface OracleEntry {
  readonly kind: (typeof KINDS)[number];
  readonly on: string | null;
  /** First day that `on` may mean, the last where it has no first; infinite when it has no date. */
  readonly day: number;
  readonly tie: string | null;
  readonly event: string | null;
  readonly claims: readonly string[];
}

const idsOf = (claims: readonly { readonly id: string }[]): readonly string[] => claims.map(({ id }) => id).sort();
const dayOf = (on: string | null): number => {
  const [first, last] = on === null ? [Infinity, Infinity] : readDays(on);
  return first === -Infinity ? last : first;
};

const ofTie = (tie: OracleTie, claims: readonly Claim[], sources: readonly Source[]): readonly OracleEntry[] => {
  const making = claims.filter(({ id }) => tie.claims.includes(id));
  const told = { tie: tie.id, event: null };
  const entry = (kind: OracleEntry['kind'], on: string | null, said: readonly Claim[]): OracleEntry[] =>
    said.length === 0 ? [] : [{ kind, on, day: dayOf(on), claims: idsOf(said), ...told }];
  const [a, , , d] = tie.days;
  const saying = (says: (dated: Dated) => boolean): readonly Claim[] =>
    making.filter((claim) => dateClaim(claim, sources).some(says));
  const began = a === -Infinity ? [] : saying((dated) => dated.statesStart && dated.a === a);
  const ended = d === Infinity ? [] : saying((dated) => dated.statesEnd && dated.d === d);
  const times = making.flatMap((claim) => {
    const document = claim.ongoing ? sources.find(({ id }) => id === claim.source)?.publishedOn : null;
    return [claim.attestedOn?.text, document?.text].flatMap((text) => (text === undefined ? [] : [{ text, claim }]));
  });
  const texts = [...new Set(times.map(({ text }) => text))];
  return [
    ...entry('BEGAN', beganText(tie.days), began),
    ...texts.flatMap((text) =>
      entry(
        'ATTESTED',
        text,
        making.filter((claim) => times.some((time) => time.text === text && time.claim === claim)),
      ),
    ),
    ...entry('ENDED', endText(tie.days), ended),
  ];
};

/** When a claim that makes no tie speaks of: its first stated or attested time, else when its document came out. */
const onOf = (claim: Claim, sources: readonly Source[]): string | null => {
  const { from, to, undated } = denialOf(claim, sources);
  if (!undated) return shortestText(from, to - 1);
  const published = readOrNull(sources.find(({ id }) => id === claim.source)?.publishedOn);
  return published && shortestText(...published);
};

export interface ChronicleWorld {
  /** Those that qualify. */
  readonly claims: readonly Claim[];
  readonly sources: readonly Source[];
  readonly events: readonly OracleEvent[];
}

/** @param ties those between the two, whatever their certainty */
export const chronicleByOracle = (
  [a, b]: readonly [string, string],
  ties: readonly OracleTie[],
  { claims, sources, events }: ChronicleWorld,
): readonly OracleEntry[] => {
  const isBetween = ({ subject, object }: Claim): boolean =>
    (subject === a && object === b) || (subject === b && object === a);
  const said = (stance: string, kind: OracleEntry['kind']): readonly OracleEntry[] =>
    claims
      .filter((claim) => claim.stance === stance && isBetween(claim))
      .map((claim) => {
        const on = onOf(claim, sources);
        return { kind, on, day: dayOf(on), tie: null, event: null, claims: [claim.id] };
      });
  const both = events.filter(({ id }) => {
    const actors = participantsOf(id, claims).map(({ actor }) => actor);
    return actors.includes(a) && actors.includes(b);
  });
  const ofEvents = both.map(({ id, date }): OracleEntry => {
    const took = claims.filter(
      (claim) =>
        claim.event === id &&
        claim.type === 'TOOK_PART' &&
        [a, b].includes(claim.subject) &&
        (canMake(claim) || (claim.stance === 'DENIED' && claim.credibility !== 5)),
    );
    const on = date?.text ?? null;
    return { kind: 'EVENT', on, day: dayOf(on), tie: null, event: id, claims: idsOf(took) };
  });
  const all = [
    ...ties.flatMap((tie) => ofTie(tie, claims, sources)),
    ...ofEvents,
    ...said('DENIED', 'DENIED'),
    ...said('ANNOUNCED', 'ANNOUNCED'),
  ];
  const text = ({ kind, tie, event, claims: ids }: OracleEntry): string =>
    `${KINDS.indexOf(kind)} ${tie ?? ''} ${event ?? ''} ${ids.join()}`;
  return all.sort((x, y) => {
    if (x.day !== y.day) return x.day < y.day ? -1 : 1;
    return text(x) < text(y) ? -1 : 1;
  });
};
