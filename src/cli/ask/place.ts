import { openContext } from '../../api/open-context.ts';
import { getAddressedPlace } from '../../api/questions/place-addressing.ts';
import { findPlace, holdingsOfPlace } from '../../api/questions/places.ts';
import { EntenteError } from '../../domain/errors.ts';
import { certaintyOf, contestedAt } from '../../domain/ties/certainty.ts';
import { type Holding, validFromText, validToText } from '../../domain/ties/tie.ts';
import type { Question } from '../../domain/time/bounds.ts';
import { questionOf } from '../../domain/time/question.ts';
import type { Io } from '../io.ts';
import { withStore } from '../with-store.ts';
import { type AskFlags, certaintyIn, dateIn, knownAtIn } from './flags.ts';

export interface PlaceFlags extends AskFlags {
  readonly at?: string;
  readonly certainty?: string;
}

/** `entente place NAME`: who held a place, in order of start. */
export async function place(name: string, flags: PlaceFlags, io: Io): Promise<void> {
  const asked = { validAt: dateIn(flags.at), certainty: certaintyIn(flags.certainty) };
  const question = questionOf(asked);
  return withStore(io, async ({ store, browserUrl }) => {
    const context = openContext({ store, browserUrl });
    const { id, label, within } = await getAddressedPlace(context, name, 'place');
    const found = await findPlace(context, id, { knownAt: knownAtIn(flags) });
    const holdings = found === null ? [] : await holdingsOfPlace(context, found, asked);
    const heldBy = holdings.map((holding) => holdingJson(holding, question));
    if (flags.json) await io.out(`${JSON.stringify({ id, name: label.en, nameAr: label.ar, within, heldBy })}\n`);
    else
      await io.out(
        `${[id, label.en, label.ar, within && `within ${within}`].filter((part) => part !== null).join('  ')}\n`,
      );
    if (heldBy.length === 0) throw new EntenteError('NOT_FOUND', `Nobody is known to have held ${id} then.`);
    if (flags.json) return;
    for (const { actor, validFrom, validTo, certainty, contested } of heldBy)
      await io.out(
        `    ${validFrom ?? '…'} to ${validTo ?? '…'}  ${actor}  ${certainty.toLowerCase()}${contested ? ', contested' : ''}\n`,
      );
  });
}

const holdingJson = (holding: Holding, question: Question) => ({
  actor: holding.actor,
  validFrom: validFromText(holding.bounds),
  validTo: validToText(holding.bounds),
  certainty: certaintyOf(holding, question) ?? 'POSSIBLE',
  contested: contestedAt(holding, question),
});
