import { type EventPart, eventPartsOf } from '../../domain/claims/event-parts.ts';
import { distinctBy } from '../../domain/group.ts';
import { asCanonical } from '../../domain/identity/identity.ts';
import type { EventId } from '../../domain/ids.ts';
import { byText } from '../../domain/order.ts';
import type { Claim } from '../../domain/records.ts';
import { makesDaysCertain } from '../../domain/ties/tie-key.ts';
import { isTieType } from '../../domain/ties/types.ts';
import { chronicleSentence } from '../../language/chronicle.ts';
import { isDocument } from '../../language/spoken.ts';
import type { SpokenClaim, SpokenEntry, SpokenEvent, SpokenParticipant } from '../../language/spoken-entry.ts';
import type { Language } from '../../language/bilingual.ts';
import type { EntryFound } from './chronicle.ts';
import type { Context } from './context.ts';
import { type Speaker, speakerOf } from './speaker.ts';

/** An entry of a chronicle as one sentence. */
export async function sayEntry(context: Context, entry: EntryFound, language: Language): Promise<string> {
  const speaker = speakerOf(context, language);
  return chronicleSentence(await spokenEntry(context, entry, speaker), language);
}

const spokenEntry = async (context: Context, entry: EntryFound, speaker: Speaker): Promise<SpokenEntry> => {
  const { kind, on: date, event, scope } = entry;
  const { canonical } = await context.identity(scope.known.at);
  const claims = entry.claims.map((claim) => asCanonical(claim, canonical));
  // All at once, so that the names of many entries are fetched together.
  if (kind === 'EVENT' && event !== null) {
    const all = (await context.at(scope.known).loaders.claimsOfEvent.load(event.id)).map((claim) =>
      asCanonical(claim, canonical),
    );
    return { date, ...(await spokenEvent(entry, event.id, { all, ofTwo: claims }, speaker)) };
  }
  const [claim] = claims;
  if (!claim) throw new Error(`an entry of kind ${kind} without a claim`);
  const [what, by, sources] = await Promise.all([
    spokenClaim(claim, speaker),
    speaker.sayerOf(claim),
    speaker.sourcesOf(claims),
  ]);
  switch (kind) {
    case 'DENIED':
      return { kind, date, what, by, sources };
    case 'ANNOUNCED':
      return { kind, date, what, by: isDocument(by) ? null : by, sources };
    case 'EVENT':
      throw new Error('an entry of an event without one');
    case 'BEGAN':
    case 'ATTESTED':
    case 'ENDED':
      return { kind, date, what, alleged: !claims.some(makesDaysCertain), sources };
  }
};

type SaidOfEvent = SpokenEvent & Pick<SpokenEntry, 'sources'>;

const spokenEvent = async (
  { ends: [a, b], sign }: EntryFound,
  id: EventId,
  { all, ofTwo }: { readonly all: readonly Claim[]; readonly ofTwo: readonly Claim[] },
  speaker: Speaker,
): Promise<SaidOfEvent> => {
  const certain = ofTwo.filter(makesDaysCertain);
  const [event, first, second, participants, sources] = await Promise.all([
    speaker.eventOf(id),
    speaker.nameOf(a),
    speaker.nameOf(b),
    Promise.all(eventPartsOf(all).map((part) => spokenPart(part, speaker))),
    // Who alleges a part is said beside it; here stands who says what is told as fact.
    speaker.sourcesOf(certain.length > 0 ? certain : all.filter(makesDaysCertain)),
  ]);
  const pair = sign === 0 ? null : { names: [first, second] as const, onOneSide: sign === 1 };
  return { kind: 'EVENT', event, participants, pair, sources };
};

const spokenPart = async (part: EventPart, speaker: Speaker): Promise<SpokenParticipant> => {
  const [actor, sources, deniers] = await Promise.all([
    speaker.nameOf(part.actor),
    part.alleged ? speaker.sourcesOf(part.claims) : [],
    Promise.all(part.denials.map(speaker.sayerOf)),
  ]);
  return {
    actor,
    roles: part.roles,
    sides: part.sides,
    alleged: part.alleged,
    sources,
    deniers: distinctBy(deniers, ({ text }) => text).toSorted(byText(({ text }) => text)),
  };
};

const spokenClaim = async (claim: Claim, speaker: Speaker): Promise<SpokenClaim> => {
  const { type, object } = claim;
  if (!isTieType(type) || object === null) throw new Error(`a claim of type ${type} is not between two actors`);
  return { kind: 'TIE', ...(await speaker.relationOf({ ...claim, type, object })) };
};
