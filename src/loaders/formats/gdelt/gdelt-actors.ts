import type { Day } from '../../../domain/time/day.ts';
import type { ActorKind } from '../../../domain/ties/types.ts';
import type { EventActor } from '../cameo/dyad-months.ts';
import type { ActorDirectory, KnownActor } from '../../import/actor-directory.ts';
import { foreignActorId } from '../../import/actor-ids.ts';
import { foreignRecord, knownRecord } from '../../import/actor-names.ts';
import type { TableRow } from '../../import/input/table-rows.ts';

/** The columns of one actor of a GDELT event. */
interface GdeltActor {
  readonly code: string;
  readonly name: string;
  readonly country: string;
  readonly group: string;
  readonly type: string;
}

/** How the columns of an actor are read from a row. */
export type GdeltActorReader = Readonly<Record<keyof GdeltActor, (row: TableRow) => string>>;

/** CAMEO's regions; they are in the column of countries. */
const REGIONS = new Set(
  'AFR ASA BLK CRB CAU CFR CAS CEU EIN EAF EEU EUR GLF LAM LEV MEA MDT NAF NMR PGS SCN SAM SAS SEA SAF WAF WST'.split(
    ' ',
  ),
);

/** Codes of countries that differ between CAMEO and ISO 3166. */
const CAMEO_COUNTRIES: Readonly<Record<string, string>> = { KSV: 'XKX', USR: 'SUN' };

/** CAMEO's roles: in words, and what such an actor is. */
const ROLES: Readonly<Record<string, readonly [string, ActorKind]>> = {
  MIL: ['armed forces', 'ARMED_FORCES'],
  COP: ['police', 'ORGAN'],
  JUD: ['judiciary', 'ORGAN'],
  LEG: ['legislature', 'ORGAN'],
  SPY: ['intelligence services', 'ORGAN'],
  REB: ['rebels', 'COLLECTIVE'],
  INS: ['insurgents', 'COLLECTIVE'],
  SEP: ['separatists', 'COLLECTIVE'],
  OPP: ['opposition', 'COLLECTIVE'],
  UAF: ['unidentified armed forces', 'COLLECTIVE'],
  CVL: ['civilians', 'COLLECTIVE'],
  REF: ['refugees', 'COLLECTIVE'],
  BUS: ['business', 'COLLECTIVE'],
  MED: ['media', 'COLLECTIVE'],
  EDU: ['education', 'COLLECTIVE'],
  CRM: ['criminals', 'COLLECTIVE'],
  ELI: ['elites', 'COLLECTIVE'],
  PTY: ['parties', 'COLLECTIVE'],
  LAB: ['labour', 'COLLECTIVE'],
  HLH: ['health', 'COLLECTIVE'],
  REL: ['religious groups', 'COLLECTIVE'],
};
const CIVILIANS: readonly string[] = ['CVL', 'REF', 'EDU', 'HLH', 'MED', 'LAB', 'REL'];

const isState = ({ code, country, group }: GdeltActor): boolean =>
  group === '' && country !== '' && !REGIONS.has(country) && (code === country || code === `${country}GOV`);

/**
 * Actors of GDELT by their CAMEO code. A state and its government are one actor. A role within a state is an actor too; a role of
 * no state (`COP`, the police of some place) is nobody.
 */
export class GdeltActors {
  readonly #directory: ActorDirectory;
  readonly #found = new Map<string, EventActor>();
  /** By code, for the day of the last event. */
  readonly #ofDay = new Map<string, EventActor>();
  #day: Day | null = null;

  constructor(directory: ActorDirectory) {
    this.#directory = directory;
  }

  /**
   * @param read the columns of the actor, read one by one: most are not needed for a code that was met before on that day
   * @param onUnknown called for a country that is no known state; it is then an actor known by its code alone
   * @returns null for a code that names nobody
   */
  find(read: GdeltActorReader, row: TableRow, on: Day, onUnknown: (country: string) => void): EventActor | null {
    const code = read.code(row);
    if (code === '' || (read.country(row) === '' && read.group(row) === '')) return null;
    if (on !== this.#day) {
      // What a country's code means depends on the day.
      this.#ofDay.clear();
      this.#day = on;
    }
    const known = this.#ofDay.get(code);
    if (known) return known;
    const { name, country, group, type } = read;
    const actor = { code, name: name(row), country: country(row), group: group(row), type: type(row) };
    const found = this.#onDay(actor, on, onUnknown);
    this.#ofDay.set(code, found);
    return found;
  }

  #onDay(actor: GdeltActor, on: Day, onUnknown: (country: string) => void): EventActor {
    const { code, country } = actor;
    const isRegion = REGIONS.has(country);
    const state =
      country === '' || isRegion
        ? null
        : this.#directory.find('iso3166-alpha3', CAMEO_COUNTRIES[country] ?? country, on);
    if (!state && country !== '' && !isRegion) onUnknown(country);
    const key = state && isState(actor) ? `${code} ${state.id}` : code;
    const known = this.#found.get(key);
    if (known) return known;
    const found = this.#make(actor, state, on);
    this.#found.set(key, found);
    return found;
  }

  #make(actor: GdeltActor, state: KnownActor | null, on: Day): EventActor {
    const { code, name, country, group, type } = actor;
    const codes = [{ scheme: 'cameo', id: code }];
    const id = foreignActorId('', 'cameo', code);
    const civilian = CIVILIANS.includes(type);
    if (isState(actor) && state) return { record: knownRecord(state, [], codes), civilian: false };
    const known = this.#directory.find('cameo', code, on);
    if (known) return { record: knownRecord(known, [], codes), civilian };
    if (group !== '') return { record: foreignRecord(id, 'ORGANISATION', name || code, [], codes), civilian: false };
    if (REGIONS.has(country)) return { record: foreignRecord(id, 'COLLECTIVE', `region ${code}`, [], codes), civilian };
    if (isState(actor))
      return {
        record: foreignRecord(foreignActorId('', 'cameo', country), 'STATE', `state ${country}`, [], codes),
        civilian: false,
      };
    const [words, kind] = ROLES[type] ?? [code.replace(country, '').toLowerCase(), 'COLLECTIVE'];
    return {
      record: foreignRecord(id, kind, `${state?.label.en ?? country}: ${words} (${code})`, [], codes),
      civilian,
    };
  }
}
