import { distinctBy } from '../../../domain/group.ts';
import { type Day, OPEN_PAST } from '../../../domain/time/day.ts';
import type { ActorId } from '../../../domain/ids.ts';
import type { Actor, ExternalId } from '../../../domain/records.ts';
import type { ActorKind } from '../../../domain/ties/types.ts';
import type { ActorDirectory, KnownActor } from '../../import/actor-directory.ts';
import { foreignActorId } from '../../import/actor-ids.ts';
import { aliasName, foreignRecord, knownRecord } from '../../import/actor-names.ts';
import type { Collector, RowPlace } from '../../import/collector.ts';
import { changesHands, findByCodes } from '../../import/find-by-codes.ts';
import type { IssueLog } from '../../import/issue-log.ts';
import { remembered } from '../../import/remembered.ts';

/**
 * Ids of groups changed in 2017: the earlier ids are another scheme, since one number may be two groups.
 * States had their Gleditsch–Ward number there.
 */
export type UcdpScheme = 'ucdp' | 'ucdp-old';

export interface UcdpActor {
  /** Its id in the scheme; empty when the row gives none. */
  readonly code: string;
  /** Empty when only its code is known. */
  readonly name: string;
  /** Gleditsch–Ward number, for a state; empty otherwise. */
  readonly gwno: string;
}

const GOVERNMENT = /^Government of /;
const SEVERAL = /^Governments of /;

/** A government is its state; insurgents "of somewhere", supporters and joint sides are sets without a name. */
export const kindOfActor = ({ name, gwno }: UcdpActor): ActorKind => {
  if (gwno !== '' || GOVERNMENT.test(name)) return 'STATE';
  return / (insurgents|diaspora)$/i.test(name) || /^Supporters of /.test(name) || name.includes(', ')
    ? 'COLLECTIVE'
    : 'ARMED_GROUP';
};

/** Finds or makes the actors of UCDP data, and adds each to the collector once. */
export class UcdpActors {
  readonly scheme: UcdpScheme;
  readonly #directory: ActorDirectory;
  readonly #collector: Collector;
  readonly #found = new Map<string, ActorId>();
  readonly #byCode = new Map<string, Actor>();
  readonly #issues: IssueLog;
  readonly #changesHands: (code: string) => boolean;

  constructor(scheme: UcdpScheme, directory: ActorDirectory, collector: Collector, issues: IssueLog) {
    this.#issues = issues;
    this.scheme = scheme;
    this.#directory = directory;
    this.#collector = collector;
    this.#changesHands = remembered((code: string) => changesHands(directory, scheme, code));
  }

  /**
   * @param on the day of the row: numbers of states change hands
   * @param at the row to name when the state is not known
   */
  find(actor: UcdpActor, on: Day | null, at: RowPlace): ActorId {
    const kind = kindOfActor(actor);
    const isDated = kind === 'STATE' || this.#changesHands(actor.code);
    const key = `${actor.code}|${actor.gwno}|${actor.name}|${isDated ? (on ?? '') : ''}`;
    const found = this.#found.get(key);
    if (found !== undefined) return found;
    const id = this.#make(actor, kind, on, at);
    this.#found.set(key, id);
    return id;
  }

  /**
   * What is wrong when the code and the name of an actor mean two states, or one code has a name of several. A state that had the code
   * on another day is the same number's: `365` is Russia and the Soviet Union.
   * @returns null when they agree, or when one of them is not known
   */
  findContradiction({ code, gwno, name }: UcdpActor, on: Day | null): string | null {
    const codes = [
      { scheme: this.scheme, id: code },
      { scheme: 'gwno', id: gwno },
    ].filter(({ id }) => id !== '');
    if (codes.length === 0 || name === '') return null;
    const number = codes.map(({ id }) => id).join(', ');
    if (SEVERAL.test(name) && kindOfActor({ code, gwno, name }) === 'STATE')
      return `the code ${number} is one state’s, and the name is of several, ${name}`;
    const byName = this.#directory.findState(name, on);
    const byCode = codes.map(({ scheme, id }) => this.#directory.find(scheme, id, on)).find((found) => found !== null);
    if (!byName || byCode?.kind !== 'STATE' || byName.id === byCode.id) return null;
    const hadTheCode = codes.some(({ scheme, id }) =>
      this.#bearers(scheme, id).some((bearer) => bearer?.id === byName.id),
    );
    return hadTheCode
      ? null
      : `the code ${number} is that of ${byCode.label.en}, and the name that of ${byName.label.en}`;
  }

  /** The name among several that means the state of the code: lists of names and of codes are not always in one order. */
  findOwnName(actor: UcdpActor, names: readonly string[], on: Day | null): string | null {
    const hasName = (name: string): boolean =>
      this.#directory.findState(name, on) !== null && this.findContradiction({ ...actor, name }, on) === null;
    return names.find(hasName) ?? null;
  }

  /** Every state that has or had the code. */
  #bearers(scheme: string, code: string): readonly (KnownActor | null)[] {
    const days = this.#directory.handovers(scheme, code, OPEN_PAST, null);
    const before = days[0] === undefined ? [] : [days[0] - 1];
    return [null, ...before, ...days].map((day) => this.#directory.find(scheme, code, day));
  }

  /** Unarmed people of a country: whom one-sided violence is done to. */
  civiliansOf(country: string): ActorId {
    const name = country === '' ? 'Civilians' : `Civilians in ${country}`;
    const id = foreignActorId(name, 'ucdp', null);
    return this.#collector.actor(foreignRecord(id, 'COLLECTIVE', name, [], []));
  }

  #make({ code, name, gwno }: UcdpActor, kind: ActorKind, on: Day | null, at: RowPlace): ActorId {
    const codes: readonly ExternalId[] = [
      ...(code === '' ? [] : [{ scheme: this.scheme, id: code }]),
      ...(gwno === '' ? [] : [{ scheme: 'gwno', id: gwno }]),
    ];
    const byCode = findByCodes(this.#directory, codes, on, { issues: this.#issues, at });
    const earlier = code === '' ? undefined : this.#byCode.get(code);
    if (earlier) {
      // Releases and rows spell one id's name in several ways: the first makes the actor, the others are further names of it.
      const names = [...earlier.names, ...(name === '' ? [] : [aliasName(name)])];
      const record = {
        ...earlier,
        names: distinctBy(names, ({ text }) => text),
      };
      this.#byCode.set(code, record);
      return this.#collector.actor(record);
    }
    const known = byCode ?? (kind === 'STATE' && name !== '' ? this.#directory.findState(name, on) : null);
    if (known) return this.#add(code, knownRecord(known, name === '' ? [] : [aliasName(name)], codes));
    const [scheme, number] = code === '' && gwno !== '' ? ['gwno', gwno] : [this.scheme, code === '' ? null : code];
    const id = foreignActorId(kind === 'STATE' ? name.replace(GOVERNMENT, '') : name, scheme, number);
    const label = name === '' ? `${scheme} ${number ?? ''}` : kind === 'STATE' ? name.replace(GOVERNMENT, '') : name;
    if (kind === 'STATE')
      this.#issues.reportOnce(`state ${id}`, 'UNKNOWN_STATE', {
        source: at.file,
        row: at.line,
        field: gwno === '' ? 'actor' : 'gwno',
        value: gwno === '' ? name : gwno,
        problem: `no state has this number or name; it stands as ${id}`,
        suggestion: null,
      });
    const names = label === name || name === '' ? [] : [aliasName(name)];
    return this.#add(code, foreignRecord(id, kind, label, names, codes));
  }

  #add(code: string, actor: Actor): ActorId {
    // A code that changes hands is looked up for every day, since another may have it on another day.
    if (code !== '' && actor.kind !== 'STATE' && !this.#changesHands(code)) this.#byCode.set(code, actor);
    return this.#collector.actor(actor);
  }
}

/** `a, b (of c, d), e` → `a`, `b (of c, d)`, `e`: commas in brackets do not separate. */
export const splitList = (text: string): readonly string[] =>
  text
    .split(/,(?![^(]*\))/)
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** Names to ids, one to one; without names where their numbers differ, since a name may have a comma in it. */
export const pairNames = (codes: readonly string[], names: string): readonly string[] => {
  if (codes.length === 1) return [names.trim()];
  const split = splitList(names);
  return split.length === codes.length ? split : codes.map(() => '');
};
