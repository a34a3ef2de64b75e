import type { Claim } from '../../domain/records.ts';
import { makesDaysCertain } from '../../domain/ties/tie-key.ts';
import { isTieType } from '../../domain/ties/types.ts';
import { chronicleSentence } from '../../language/chronicle.ts';
import type { SpokenClaim, SpokenEntry } from '../../language/spoken-entry.ts';
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
  const { kind, on, event, claims, scope } = entry;
  const shared = { date: on, sources: await speaker.sourcesOf(claims) };
  const [claim] = claims;
  if (kind === 'EVENT' && event !== null) {
    const participants = await context.at(scope.known).loaders.participants.load(event.id);
    return {
      ...shared,
      kind,
      event: await speaker.eventOf(event.id),
      participants: await Promise.all(
        participants.map(async ({ actor, role, side }) => ({ actor: await speaker.nameOf(actor), role, side })),
      ),
    };
  }
  if (!claim) throw new Error(`an entry of kind ${kind} without a claim`);
  const what = await spokenClaim(claim, speaker);
  switch (kind) {
    case 'DENIED':
    case 'ANNOUNCED':
      return { ...shared, kind, what, by: claim.assertedBy === null ? null : await speaker.nameOf(claim.assertedBy) };
    case 'EVENT':
      throw new Error('an entry of an event without one');
    case 'BEGAN':
    case 'ATTESTED':
    case 'ENDED':
      return { ...shared, kind, what, alleged: !claims.some(makesDaysCertain) };
  }
};

const spokenClaim = async (claim: Claim, speaker: Speaker): Promise<SpokenClaim> => {
  const { type, object } = claim;
  if (!isTieType(type) || object === null) throw new Error(`a claim of type ${type} is not between two actors`);
  return { kind: 'TIE', ...(await speaker.relationOf({ ...claim, type, object })) };
};
