import type { EventId, PlaceId } from '../../domain/ids.ts';
import { findContradiction, type Judgement, pairOf } from '../../domain/identity/judgement.ts';
import type { LedgerClaim, LedgerRecord } from '../../domain/claims/ledger.ts';
import type { PartialDate } from '../../domain/time/partial-date.ts';
import { findCycles } from '../../domain/place-tree.ts';
import { type FieldReader, LineProblem } from './field-reader.ts';
import { checkClaim } from './read-claim.ts';

/** A problem of an earlier line. */
export interface LateProblem {
  readonly line: number;
  readonly problem: LineProblem;
}

/** What later lines may refer to: ids, and of sources their dates. Nothing refers to claims, so they are not kept. */
export class References {
  readonly #published = new Map<string, PartialDate | null>();
  readonly #actors = new Set<string>();
  readonly #events = new Set<EventId>();
  /** Packs, and the API: what can bring a claim. */
  readonly #packs = new Set<string>(['api']);
  /** Judgements in force, by their pair. */
  readonly #inForce = new Map<string, { readonly judgement: Judgement; readonly line: number }>();
  readonly #places = new Map<PlaceId, { readonly within: PlaceId | null; readonly line: number }>();

  /** Learns a record. @throws LineProblem when it refers to what did not come before it */
  add({ record, item }: LedgerRecord, reader: FieldReader, line: number): void {
    if (record === 'source') this.#published.set(item.id, item.publishedOn);
    else if (record === 'actor') this.#actors.add(item.id);
    else if (record === 'place') this.#places.set(item.id, { within: item.within, line });
    else if (record === 'event') {
      if (item.place !== null && !this.#places.has(item.place)) reader.refuse('place', 'no such place in the file');
      this.#events.add(item.id);
    } else if (record === 'matter') {
      if (this.#events.has(item.id as EventId)) reader.refuse('id', 'this is an event, which has its own name');
    } else if (record === 'pack') this.#packs.add(item.id);
    else if (record === 'judgement') this.#addJudgement(item, reader, line);
    else this.#checkClaim(item, reader);
  }

  #addJudgement(judgement: Judgement, reader: FieldReader, line: number): void {
    for (const field of ['keep', 'other'] as const)
      if (!this.#actors.has(judgement[field])) reader.refuse(field, 'no such actor in the file');
    if (judgement.withdrawnAt !== null) return;
    const pair = pairOf(judgement);
    if (this.#inForce.has(pair)) reader.refuse('other', 'duplicate: another judgement on the two is in force');
    this.#inForce.set(pair, { judgement, line });
  }

  /** A judgement that two are not the same, although others make them the same. */
  findContradiction(): LateProblem | null {
    const inForce = [...this.#inForce.values()];
    const contrary = findContradiction(inForce.map(({ judgement }) => judgement));
    const found = inForce.find(({ judgement }) => judgement === contrary);
    const problem = 'other judgements in force make the two the same';
    return found ? { line: found.line, problem: new LineProblem(problem, 'verdict', found.judgement.verdict) } : null;
  }

  /** The first place that lies within an unknown place, or within itself. It is known at the end: places may refer to later ones. */
  findLostPlace(): LateProblem | null {
    const cycle = findCycles(new Map([...this.#places].map(([id, { within }]) => [id, within])));
    for (const [id, { within, line }] of this.#places) {
      const problem =
        within !== null && !this.#places.has(within) ? 'no such place in the file' : 'the place lies within itself';
      if ((within !== null && !this.#places.has(within)) || cycle.has(id))
        return { line, problem: new LineProblem(problem, 'within', within) };
    }
    return null;
  }

  #checkClaim(claim: LedgerClaim, reader: FieldReader): void {
    const look = (what: string, field: string, id: string | null, known: { has: (id: never) => boolean }): void => {
      if (id !== null && !known.has(id as never)) reader.refuse(field, `no such ${what} in the file`, null, id);
    };
    for (const field of ['subject', 'object', 'against', 'assertedBy'] as const)
      look('actor', field, claim[field], this.#actors);
    look('source', 'source', claim.source, this.#published);
    for (const id of claim.via) look('source', 'via', id, this.#published);
    for (const id of claim.broughtBy) look('pack', 'broughtBy', id, this.#packs);
    for (const { document } of claim.evidence) look('source', 'evidence', document, this.#published);
    look('place', 'place', claim.place, this.#places);
    look('event', 'event', claim.event, this.#events);
    checkClaim(reader, claim, this.#published.get(claim.source) ?? null);
  }
}
