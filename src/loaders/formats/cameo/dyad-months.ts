import type { Day } from '../../../domain/time/day.ts';
import { isoDay } from '../../../domain/time/day.ts';
import type { SourceId } from '../../../domain/ids.ts';
import { findPartialDate } from '../../../domain/time/partial-date.ts';
import type { Actor, ClaimContent, Evidence } from '../../../domain/records.ts';
import type { Credibility } from '../../../domain/ties/types.ts';
import { BLANK, type Collector, type RowPlace } from '../../import/collector.ts';
import { remembered } from '../../import/remembered.ts';
import type { CameoKind } from './cameo-table.ts';

/** An actor of coded events. */
export interface EventActor {
  readonly record: Actor;
  /** A violent act against them is one against civilians. */
  readonly civilian: boolean;
}

/** A coded event between two actors that are known, of a kind that is a tie. */
export interface CodedEvent {
  readonly subject: EventActor;
  readonly object: EventActor;
  readonly day: Day;
  readonly kind: CameoKind;
  readonly articles: number;
  readonly locator: string;
  readonly hash: string;
  readonly at: RowPlace;
}

interface Month {
  readonly first: CodedEvent;
  last: CodedEvent;
  count: number;
  articles: number;
  from: Day;
  to: Day;
}

/** Months of dyads to keep at once, of some 1 kB each: when there are more, the files are read once more for each half. */
const MOST_MONTHS = 150_000;

/** Which dyads to count: those whose hash has this remainder. */
export interface Slice {
  readonly rest: number;
  readonly of: number;
}

const hashOfText = (text: string): number => {
  let sum = 7;
  for (let at = 0; at < text.length; at++) sum = (Math.imul(sum, 31) + text.charCodeAt(at)) >>> 0;
  return sum;
};

/** `2014-06` */
const monthOf = remembered((day: Day) => (isoDay(day) ?? '').slice(0, 7));

const text = (day: Day) => findPartialDate(isoDay(day));

/** Counts the events of each directed dyad, kind and month. */
export class DyadMonths {
  readonly #slice: Slice;
  readonly #most: number;
  readonly #months = new Map<string, Month>();
  /** There are too many months: nothing was kept, and two halves of the slice are to be counted instead. */
  overflowed = false;

  constructor(slice: Slice, most = MOST_MONTHS) {
    this.#slice = slice;
    this.#most = most;
  }

  add(event: CodedEvent): void {
    if (this.overflowed) return;
    const { subject, object, kind, day } = event;
    const dyad = `${subject.record.id} ${object.record.id}`;
    if (this.#slice.of > 1 && hashOfText(dyad) % this.#slice.of !== this.#slice.rest) return;
    const key = `${dyad} ${kind.codes[0] ?? ''} ${monthOf(day)}`;
    const month = this.#months.get(key);
    if (month) {
      month.count++;
      month.articles += event.articles;
      month.last = event;
      month.from = Math.min(month.from, day);
      month.to = Math.max(month.to, day);
      return;
    }
    this.#months.set(key, { first: event, last: event, count: 1, articles: event.articles, from: day, to: day });
    if (this.#months.size <= this.#most) return;
    this.overflowed = true;
    this.#months.clear();
  }

  /**
   * Adds a claim for each month with enough events, from the day of the first to the day of the last.
   * @returns months and events that are too few
   */
  *claims(
    least: number,
    source: SourceId,
    credibility: Credibility | null,
    collector: Collector,
  ): Generator<{ readonly months: number; readonly events: number }> {
    let few = { months: 0, events: 0 };
    for (const { first, last, count, articles, from, to } of this.#months.values()) {
      if (count < least) {
        few = { months: few.months + 1, events: few.events + count };
        continue;
      }
      const { subject, object, kind, at } = first;
      if (kind.type === null) continue;
      const attack = kind.violent && object.civilian;
      const [key, value] = kind.qualifier ?? [null, null];
      const mean = `weight ${kind.weight} each`;
      const content: ClaimContent = {
        ...BLANK,
        subject: collector.actor(subject.record),
        type: attack ? 'ATTACKS_CIVILIANS' : kind.type,
        object: collector.actor(object.record),
        form: kind.form,
        about: kind.type === 'AT_ODDS_WITH' ? 'unspecified' : null,
        qualifiers: key === null ? [] : [{ key, value }],
        validFrom: text(from),
        validTo: text(to + 1),
        source,
        credibility,
        note: `${count} ${count === 1 ? 'event' : 'events'} of this month coded by machine (CAMEO ${kind.codes.join(', ')}; ${kind.plover ?? ''}), ${mean}${articles > 0 ? `, ${articles} articles` : ''}`,
      };
      const pieces = first === last ? [first] : [first, last];
      const evidence = pieces.map(({ locator, hash }): Evidence => ({
        document: source,
        locator,
        hash,
        gloss: { en: null, ar: null },
      }));
      collector.claim(content, evidence, at);
      if (collector.full) yield { months: 0, events: 0 };
    }
    yield few;
  }
}
