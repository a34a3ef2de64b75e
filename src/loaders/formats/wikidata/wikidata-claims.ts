import type { ActorId, SourceId } from '../../../domain/ids.ts';
import type { ClaimContent } from '../../../domain/records.ts';
import { TIE_TYPES } from '../../../domain/ties/types.ts';
import { BLANK } from '../../import/collector.ts';
import type { LeadingPosition, WikidataActors } from './wikidata-actors.ts';
import type { Statement } from './wikidata-entity.ts';
import { type TieProperty, TIE_PROPERTIES } from './wikidata-kinds.ts';

/** What a statement makes. */
export type StatementClaim =
  | { readonly content: ClaimContent }
  | { readonly kind: 'NO_ACTOR' | 'LEFT_OUT' | 'BAD_DATE'; readonly value: string; readonly problem: string };

const POSITION_HELD = 'P39';
const [START, END, POINT] = ['P580', 'P582', 'P585'];

/** When it held. `No value` for an end means that it still holds; an unknown end is neither that nor a date. */
const timeOf = (
  { times }: Statement,
  lineage: boolean,
): Pick<ClaimContent, 'validFrom' | 'validTo' | 'attestedOn' | 'ongoing'> | { readonly unreadable: string } => {
  const read = (property: string | undefined) => (property === undefined ? undefined : times.get(property));
  for (const property of [START, END, POINT]) {
    const time = read(property);
    if (time && 'missing' in time && time.missing === 'unreadable') return { unreadable: time.value };
  }
  const [start, end, point] = [START, END, POINT].map((property) => {
    const time = read(property);
    return time && 'date' in time ? time.date : null;
  });
  const last = read(END);
  const ongoing = last !== undefined && 'missing' in last && last.missing === 'none';
  if (lineage) return { validFrom: start ?? point ?? null, validTo: null, attestedOn: null, ongoing: false };
  return { validFrom: start ?? null, validTo: end ?? null, attestedOn: end ? null : (point ?? null), ongoing };
};

const tieOf = (
  statement: Statement,
  positions: ReadonlyMap<string, LeadingPosition>,
): { readonly tie: TieProperty; readonly item: string } | null => {
  const { property, item } = statement;
  if (item === null) return null;
  if (property !== POSITION_HELD) {
    const tie = TIE_PROPERTIES[property];
    return tie ? { tie, item } : null;
  }
  const position = positions.get(item);
  return position ? { tie: { type: 'LEADS', turned: false, post: position.post }, item: position.state } : null;
};

/** The claim of a statement about an actor; null for a property that is no tie. */
export const claimOfStatement = (
  owner: ActorId,
  statement: Statement,
  positions: ReadonlyMap<string, LeadingPosition>,
  source: SourceId,
  actors: WikidataActors,
): StatementClaim | null => {
  const { property, item, rank } = statement;
  if (TIE_PROPERTIES[property] === undefined && property !== POSITION_HELD) return null;
  const value = item ?? '';
  if (rank === 'deprecated') return { kind: 'LEFT_OUT', value, problem: 'the statement is deprecated' };
  const found = tieOf(statement, positions);
  if (!found)
    return {
      kind: 'LEFT_OUT',
      value,
      problem: 'no item of the files says that this position leads a state; it makes no claim',
    };
  const other = actors.find(found.item);
  if (other === null)
    return { kind: 'NO_ACTOR', value: found.item, problem: 'no actor here has this item; give its JSON as well' };
  const { type, turned, post } = found.tie;
  const time = timeOf(statement, TIE_TYPES[type].lineage);
  if ('unreadable' in time)
    return { kind: 'BAD_DATE', value: time.unreadable, problem: 'a time that is no date here; it makes no claim' };
  return {
    content: {
      ...BLANK,
      ...time,
      subject: turned ? other : owner,
      type,
      object: turned ? owner : other,
      qualifiers: post === null ? [] : [{ key: 'post', value: post }],
      source,
    },
  };
};
