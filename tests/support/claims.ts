import { claimId } from '../../src/domain/claims/claim-id.ts';
import { isoDay } from '../../src/domain/time/day.ts';
import { deriveGraph, type World } from '../../src/domain/ties/derive.ts';
import type { ActorId, EventId, PlaceId, SourceId } from '../../src/domain/ids.ts';
import { parsePartialDate, type PartialDate } from '../../src/domain/time/partial-date.ts';
import type { Actor, Claim, ClaimContent, Source } from '../../src/domain/records.ts';
import type { Bounds } from '../../src/domain/time/bounds.ts';
import type { Tie } from '../../src/domain/ties/tie.ts';
import type {
  ActorKind,
  ClaimType,
  Credibility,
  Reliability,
  Stance,
  SupportForm,
} from '../../src/domain/ties/types.ts';

/** The fields of a claim as plain texts; what is left out is null, and the claim is "Iran supports Syria", asserted. */
export interface PlainClaim {
  readonly stance?: Stance;
  readonly subject?: string;
  readonly type?: ClaimType;
  readonly object?: string | null;
  readonly place?: string;
  readonly event?: string;
  readonly against?: string;
  readonly form?: SupportForm;
  readonly about?: string;
  readonly qualifiers?: Readonly<Record<string, string>>;
  readonly validFrom?: string;
  readonly validTo?: string;
  readonly ongoing?: boolean;
  readonly attestedOn?: string;
  readonly assertedBy?: string;
  readonly via?: readonly string[];
  readonly source?: string;
  readonly credibility?: Credibility;
  readonly note?: string;
}

const date = (text: string | undefined): PartialDate | null => (text === undefined ? null : parsePartialDate(text));

export const aClaim = (plain: PlainClaim = {}): Claim => {
  const pointsAtAnActor = plain.place === undefined && plain.event === undefined;
  const content: ClaimContent = {
    stance: plain.stance ?? 'ASSERTED',
    subject: (plain.subject ?? 'iran') as ActorId,
    subjectAsStated: null,
    type: plain.type ?? 'SUPPORTS',
    object: (plain.object ?? (pointsAtAnActor ? 'syria' : null)) as ActorId | null,
    objectAsStated: null,
    place: (plain.place ?? null) as PlaceId | null,
    event: (plain.event ?? null) as EventId | null,
    against: (plain.against ?? null) as ActorId | null,
    form: plain.form ?? null,
    about: plain.about ?? null,
    qualifiers: Object.entries(plain.qualifiers ?? {})
      .map(([key, value]) => ({ key, value }))
      .sort((a, b) => (a.key < b.key ? -1 : 1)),
    validFrom: date(plain.validFrom),
    validTo: date(plain.validTo),
    ongoing: plain.ongoing ?? false,
    attestedOn: date(plain.attestedOn),
    assertedBy: (plain.assertedBy ?? null) as ActorId | null,
    via: (plain.via ?? []) as readonly SourceId[],
    source: (plain.source ?? 'newspaper') as SourceId,
    credibility: plain.credibility ?? null,
    note: plain.note ?? null,
  };
  return { ...content, id: claimId(content), evidence: [] };
};

export interface PlainSource {
  readonly publishedOn?: string;
  readonly reliability?: Reliability;
  readonly dataset?: string;
  readonly version?: string;
}

export const aSource = (id: string, { publishedOn, reliability, dataset, version }: PlainSource = {}): Source => ({
  id: id as SourceId,
  title: id,
  ...(dataset === undefined ? {} : { dataset }),
  ...(version === undefined ? {} : { version }),
  publisher: null,
  publishedOn: date(publishedOn),
  language: null,
  url: null,
  reliability: reliability ?? null,
  licence: null,
  citation: null,
});

export interface PlainExistence {
  readonly kind?: ActorKind;
  readonly existsFrom?: string;
  readonly existsTo?: string;
}

export type Existing = Pick<Actor, 'kind' | 'existsFrom' | 'existsTo'>;

/** What derivation knows beside the claims: sources and the existence of actors by their ids. */
export const aWorld = (
  sources: Readonly<Record<string, PlainSource>> = {},
  actors: Readonly<Record<string, PlainExistence>> = {},
): World => {
  const knownSources = new Map(Object.entries(sources).map(([id, plain]) => [id, aSource(id, plain)]));
  const knownActors = new Map(
    Object.entries(actors).map(([id, { kind, existsFrom, existsTo }]): [string, Existing] => [
      id,
      { kind: kind ?? 'ARMED_GROUP', existsFrom: date(existsFrom), existsTo: date(existsTo) },
    ]),
  );
  return { findSource: (id) => knownSources.get(id) ?? null, findActor: (id) => knownActors.get(id) ?? null };
};

/** The ties of the claims in the order of their days. */
export const tiesOf = (claims: readonly Claim[], world: World = aWorld()): readonly Tie[] =>
  [...deriveGraph(claims, world).ties].sort(
    (a, b) =>
      a.bounds.startLatest - b.bounds.startLatest ||
      a.bounds.endEarliest - b.bounds.endEarliest ||
      (a.id < b.id ? -1 : 1),
  );

/** The one tie of the claims. */
export const tieOf = (claims: readonly Claim[], world?: World): Tie => {
  const [tie, ...others] = tiesOf(claims, world);
  if (!tie || others.length > 0) throw new Error(`expected one tie, found ${tie ? others.length + 1 : 0}`);
  return tie;
};

/** startEarliest, startLatest, endEarliest, endLatest; null is open. */
export const fourDays = ({ startEarliest, startLatest, endEarliest, endLatest }: Bounds): readonly (string | null)[] =>
  [startEarliest, startLatest, endEarliest, endLatest].map(isoDay);

export const idsOf = (...claims: readonly Claim[]): readonly string[] => claims.map(({ id }) => id).sort();
