import { distinct } from '../../domain/group.ts';
import type { ActorId } from '../../domain/ids.ts';
import { byNumber } from '../../domain/order.ts';
import { type Day, OPEN_FUTURE } from '../../domain/time/day.ts';
import { DatedCodes } from './dated-codes.ts';

/**
 * Whose code for a group: UCDP's actor ids since 2017 and before, Mapping Militants, the names in Non-State Actors with their country
 * ({@link scopedName}), reference numbers of the UN list, Wikidata.
 */
export const GROUP_SCHEMES = ['ucdp', 'ucdp-old', 'mmp', 'nsa', 'un-sc', 'wikidata'] as const;
export type GroupScheme = (typeof GROUP_SCHEMES)[number];

/** The code of a table that knows its actors by name within a country: `UPA@UGA` is not `UPA@RUS`. */
export const scopedName = (name: string, scope: string): string => `${name}@${scope}`;

const isGroupScheme = (scheme: string): scheme is GroupScheme => GROUP_SCHEMES.some((known) => known === scheme);

/**
 * Which group a code meant, and when. Unlike a state's code it means nobody on a day on which it was nobody's: where a data set gave one
 * number to several groups, a guess would take one for another.
 */
export class GroupCodes extends DatedCodes<GroupScheme> {
  knows(scheme: string, code: string): scheme is GroupScheme {
    return isGroupScheme(scheme) && this.bearers(scheme, code).length > 0;
  }

  /**
   * Days within a stretch on which the code begins to mean another actor, or nobody.
   * @param to null: for good
   */
  handovers(scheme: GroupScheme, code: string, from: Day, to: Day | null): readonly Day[] {
    const bearer = (day: Day): ActorId | undefined => this.find(scheme, code, day)?.id;
    const days = distinct(this.bearers(scheme, code).flatMap((spell) => [spell.from, spell.to]));
    return days
      .filter((day) => from < day && day < (to ?? OPEN_FUTURE) && bearer(day) !== bearer(day - 1))
      .sort(byNumber((day) => day));
  }
}
