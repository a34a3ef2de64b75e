import { DatedCodes } from './dated-codes.ts';

/**
 * Whose code for a state: ISO 3166-1 alpha-2, alpha-3 and numeric (three digits, `004`), Correlates of War number and
 * abbreviation, Gleditsch–Ward number and abbreviation, UCDP's actor id of a government, Wikidata.
 */
export const CODE_SCHEMES = [
  'iso3166',
  'iso3166-alpha3',
  'iso3166-numeric',
  'cow',
  'cow-abbreviation',
  'gwno',
  'gw-abbreviation',
  'ucdp',
  'wikidata',
] as const;
export type CodeScheme = (typeof CODE_SCHEMES)[number];

/** Which state a code meant, and when: one code was several states' in turn, and one state had several codes. */
export class CountryCodes extends DatedCodes<CodeScheme> {}
