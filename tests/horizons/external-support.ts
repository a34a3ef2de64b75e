import type { DataRow } from './data-rows.ts';
import type { Spell } from './survival.ts';
import { keyOf, yearlySpells } from './years.ts';

/** UCDP's letters of 2011 with the forms of SUPPORTS. */
export const SUPPORT_FORMS: Readonly<Record<string, string>> = {
  X: 'troops',
  L: 'territory',
  Y: 'infrastructure',
  W: 'weapons',
  M: 'materiel',
  T: 'training',
  $: 'funding',
  I: 'intelligence',
  O: 'other',
  U: 'unknown',
};

/**
 * Spells of support by one supporter for one warring party in one dyad, from one row a year. Rows that name no supporter say
 * that there was none.
 * @param letter only the years with this form of support; null for any form
 * @param alleged whether years in which support is only alleged count too
 */
export function supportSpells(
  rows: readonly DataRow[],
  letter: string | null = null,
  alleged: 'COUNTED' | 'LEFT_OUT' = 'COUNTED',
): readonly Spell[] {
  return yearlySpells(
    rows
      .filter((row) => row.text('external_name') !== '')
      .filter((row) => letter === null || row.text(`external_type_${letter}`) === '1')
      .filter((row) => alleged === 'COUNTED' || row.text('external_alleged') !== '1')
      .map((row) => [
        keyOf(row.text('ywp_name'), row.text('bwd_id'), row.text('external_name')),
        row.whole('ywp_year'),
      ]),
  );
}

/** The same from the later data set, ESD: one row a dyad and year, its supporters in one cell with commas. */
export const esdSupportSpells = (rows: readonly DataRow[]): readonly Spell[] =>
  yearlySpells(
    rows.flatMap((row) =>
      row
        .text('ext_id')
        .split(',')
        .map((supporter) => supporter.trim())
        .filter((supporter) => supporter !== '')
        .map((supporter) => [keyOf(row.text('dyad_id'), row.text('actor_id'), supporter), row.whole('year')] as const),
    ),
  );
