import type { UcdpActor } from './ucdp-actors.ts';
import type { PartyNames } from './party-names.ts';
import { pairNames, splitList } from './ucdp-actors.ts';
import type { AcdName } from './acd-columns.ts';

/** The actors of a side in a row: those who fight over the incompatibility, and those who send them troops. */
export interface Side {
  readonly primary: readonly UcdpActor[];
  readonly secondary: readonly UcdpActor[];
}

const numbers = (text: string): readonly string[] => splitList(text).filter((code) => /^\d+$/.test(code));

const states = (gwnos: string, names: string): readonly UcdpActor[] => {
  const codes = numbers(gwnos);
  return codes.map((gwno, at) => ({ code: '', gwno, name: pairNames(codes, names)[at] ?? '' }));
};

/**
 * The parties of a side. States have their Gleditsch–Ward number; in the releases up to 2016 only groups have an id, and
 * in wars between states the numbers of states are in its column.
 */
const parties = (names: string, ids: string, gwnos: string, known: PartyNames): readonly UcdpActor[] => {
  const stateSide = states(gwnos, names);
  const codes = numbers(ids);
  if (stateSide.length > 0) {
    const given = codes.length === stateSide.length && codes.some((code, at) => code !== stateSide[at]?.gwno);
    return stateSide.map((state, at) => (given ? { ...state, code: codes[at] ?? '' } : state));
  }
  if (codes.length === 0) return names.trim() === '' ? [] : [{ code: '', gwno: '', name: names.trim() }];
  const named = known.pair(codes, names);
  return codes.map((code, at) => ({ code, gwno: '', name: named[at] ?? '' }));
};

/** The ids and the names of the groups of a side, to learn which is whose; none for a side of states. */
export const groupsOf = (
  text: (name: AcdName) => string,
  side: 'a' | 'b',
): readonly [ids: readonly string[], names: string] =>
  numbers(text(`gwno_${side}`)).length > 0 ? [[], ''] : [numbers(text(`side_${side}_id`)), text(`side_${side}`)];

/** Secondary parties are nearly always states; a group among them has a name and no number. */
const seconds = (names: string, gwnos: string): readonly UcdpActor[] => {
  const known = states(gwnos, names);
  return known.length > 0 ? known : splitList(names).map((name) => ({ code: '', gwno: '', name }));
};

export const sideOf = (
  text: (name: AcdName) => string,
  side: 'a' | 'b',
  { isEarly, names }: { readonly isEarly: boolean; readonly names: PartyNames },
): Side => {
  const primary = parties(text(`side_${side}`), text(`side_${side}_id`), text(`gwno_${side}`), names);
  return {
    // An id that equals the number of the state is the number, in the early releases.
    primary: isEarly ? primary.map((party) => (party.gwno === '' ? party : { ...party, code: '' })) : primary,
    secondary: seconds(text(`side_${side}_2nd`), text(`gwno_${side}_2nd`)),
  };
};
