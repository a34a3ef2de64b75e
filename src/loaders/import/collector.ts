import { claimId } from '../../domain/claims/claim-id.ts';
import { claimProblems } from '../../domain/claims/claim-rules.ts';
import { distinctBy } from '../../domain/group.ts';
import type { ActorId, SourceId } from '../../domain/ids.ts';
import type { PartialDate } from '../../domain/time/partial-date.ts';
import type { Actor, ClaimContent, Event, Evidence, Place, Source } from '../../domain/records.ts';
import { Draft } from './draft.ts';
import { Fingerprints, numberOf } from './fingerprints.ts';
import { GatheredEvidence, MOST_EVIDENCE } from './gathered-evidence.ts';
import type { ImportBatch } from './importer.ts';
import type { IssueLog } from './issue-log.ts';

/** Claims in a batch: enough for several transactions, few enough to need little memory. */
const FULL = 10_000;
/** Actors or events in a batch: those of a batch are written in one transaction. */
const FULL_OF_OTHERS = 2_000;

/** The file and line of a row, for an issue. */
export interface RowPlace {
  readonly file: string;
  readonly line: number;
}

/** The fields that most claims of a table leave empty. */
export const BLANK = {
  stance: 'ASSERTED',
  subjectAsStated: null,
  object: null,
  objectAsStated: null,
  place: null,
  event: null,
  against: null,
  form: null,
  about: null,
  qualifiers: [],
  validFrom: null,
  validTo: null,
  ongoing: false,
  attestedOn: null,
  assertedBy: null,
  via: [],
  credibility: null,
  note: null,
} as const satisfies Partial<ClaimContent>;

/** Gathers the records of a batch: every actor once, every claim with an id and all of its evidence. */
export class Collector {
  readonly #issues: IssueLog;
  readonly #dates = new Map<SourceId, PartialDate | null>();
  readonly #addedActors = new Fingerprints();
  readonly #addedEvents = new Fingerprints();
  #actors = new Map<ActorId, Actor>();
  #sources = new Map<SourceId, Source>();
  #places = new Map<string, Place>();
  #events: Event[] = [];
  #claims = new Map<string, Draft>();
  /** Of claims that came more than once, or with more evidence than is kept. */
  #evidence = new Map<string, GatheredEvidence>();
  readonly #mostEvidence: number;

  /** @param mostEvidence pieces of evidence that a claim keeps */
  constructor(issues: IssueLog, mostEvidence = MOST_EVIDENCE) {
    this.#issues = issues;
    this.#mostEvidence = mostEvidence;
  }

  source(source: Source): SourceId {
    this.#sources.set(source.id, source);
    this.#dates.set(source.id, source.publishedOn);
    return source.id;
  }

  /** Adds an actor, unless the same was added before. One with further names or other ids is added again. */
  actor(actor: Actor): ActorId {
    const { names, externalIds, existsFrom, existsTo } = actor;
    const codes = externalIds.map(({ scheme, id }) => `${scheme}:${id}`).join(' ');
    const fingerprint = numberOf(`${names.length} ${codes} ${existsFrom?.text ?? ''} ${existsTo?.text ?? ''}`);
    if (this.#addedActors.set(actor.id, fingerprint) === fingerprint) return actor.id;
    const before = this.#actors.get(actor.id);
    this.#actors.set(actor.id, before ? withIdsOf(before, actor) : actor);
    return actor.id;
  }

  place(place: Place): void {
    this.#places.set(place.id, place);
  }

  /** @returns false when the event was added before: then its claims must not be added again */
  event(event: Event): boolean {
    if (this.#addedEvents.set(event.id) !== null) return false;
    this.#events.push(event);
    return true;
  }

  /**
   * Adds a claim. One that breaks a rule of the model is an issue instead, and is not added.
   * @param at the row to name in the issue
   */
  claim(content: ClaimContent, evidence: readonly Evidence[], at: RowPlace): boolean {
    return this.add(Draft.of(content, evidence), at.file, at.line);
  }

  /** As {@link claim}, for an importer that makes millions: the draft itself becomes the claim, and must not be used again. */
  add(draft: Draft, file: string, line: number): boolean {
    const broken = claimProblems(draft, this.#dates.get(draft.source) ?? null)[0];
    if (broken !== undefined) {
      const kind = draft.object !== null && draft.subject === draft.object ? 'SELF_TIE' : 'BROKEN_RULE';
      const { field, value, problem } = broken;
      this.#issues.report(kind, { source: file, row: line, field, value, problem, suggestion: null });
      return false;
    }
    draft.id = claimId(draft);
    const before = this.#claims.get(draft.id);
    if (before || draft.evidence.length > this.#mostEvidence) this.#gather(draft, before);
    this.#claims.set(draft.id, draft);
    return true;
  }

  /** Rows past the bound are not kept, so that a claim of a million rows needs no memory for them. */
  #gather(draft: Draft, before: Draft | undefined): void {
    let gathered = this.#evidence.get(draft.id);
    if (!gathered) {
      gathered = new GatheredEvidence(this.#mostEvidence);
      if (before) gathered.add(before.evidence);
      this.#evidence.set(draft.id, gathered);
    }
    gathered.add(draft.evidence);
    draft.evidence = [];
  }

  get full(): boolean {
    return this.#claims.size >= FULL || this.#actors.size >= FULL_OF_OTHERS || this.#events.length >= FULL_OF_OTHERS;
  }

  /** Everything gathered since the last time. */
  take(): ImportBatch {
    for (const [id, gathered] of this.#evidence) {
      const draft = this.#claims.get(id);
      if (draft) draft.evidence = gathered.pieces();
    }
    const batch = {
      actors: [...this.#actors.values()],
      sources: [...this.#sources.values()],
      places: [...this.#places.values()],
      events: this.#events,
      claims: [...this.#claims.values()],
    };
    this.#actors = new Map();
    this.#sources = new Map();
    this.#places = new Map();
    this.#events = [];
    this.#claims = new Map();
    this.#evidence = new Map();
    return batch;
  }
}

/** A record that replaces one of the same actor keeps its ids: a dataset may have several numbers for one group. */
const withIdsOf = (before: Actor, actor: Actor): Actor => ({
  ...actor,
  externalIds: distinctBy([...before.externalIds, ...actor.externalIds], ({ scheme, id }) => `${scheme}:${id}`),
});
