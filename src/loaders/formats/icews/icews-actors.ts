import type { Day } from '../../../domain/time/day.ts';
import type { ActorKind } from '../../../domain/ties/types.ts';
import type { EventActor } from '../cameo/dyad-months.ts';
import type { ActorDirectory } from '../../import/actor-directory.ts';
import { foreignActorId } from '../../import/actor-ids.ts';
import { aliasName, foreignRecord, knownRecord } from '../../import/actor-names.ts';

/** `Citizen (India)`, `Military (Syria)`: a role within a country. */
const ROLE = /^(.+?)\s*\(([^()]+)\)$/;
const CIVILIANS =
  /\b(?:citizens?|civilians?|population|children|women|men|students?|refugees?|villagers?|residents?|protesters?|displaced|demonstrators?|journalists?|medical)\b/i;
const ORGANS =
  /\b(?:police|ministry|minister|court|judge|judiciary|foreign affairs|defense|cabinet|parliament|senate|congress|assembly|intelligence|secretariat|bureau|agency|department|attorney|head of government|government official|member of)\b/i;
const FORCES = /\b(?:military|army|armed forces|navy|air force|marines|coast guard|combatant)\b/i;
const PERSON = /(?:^|,)(?:Elite|Executive Office|Lower House|Upper House|Unicameral)(?:,|$)/;
const GROUP =
  /(?:^|,)(?:Rebel|Insurgents|Separatists|Organized Violent|Radicals \/ Extremists \/ Fundamentalists)(?:,|$)/;

const roleKind = (role: string): ActorKind => {
  if (CIVILIANS.test(role)) return 'COLLECTIVE';
  if (FORCES.test(role)) return 'ARMED_FORCES';
  return ORGANS.test(role) ? 'ORGAN' : 'COLLECTIVE';
};

/** The kind of a name without a country, by its sectors; without sectors (quads) an organisation, as most are. */
const nameKind = (sectors: string): ActorKind => {
  if (PERSON.test(sectors)) return 'PERSON';
  if (GROUP.test(sectors)) return 'ARMED_GROUP';
  return /(?:^|,)Parties(?:,|$)/.test(sectors) ? 'PARTY' : 'ORGANISATION';
};

/** Actors of ICEWS by name: its data has no codes. A country is its state, and so is its government. */
export class IcewsActors {
  readonly #directory: ActorDirectory;
  readonly #found = new Map<string, EventActor>();

  constructor(directory: ActorDirectory) {
    this.#directory = directory;
  }

  /** @param sectors as listed, empty in the quads. @returns null without a name */
  find(name: string, sectors: string, on: Day): EventActor | null {
    if (name === '' || name === 'NA') return null;
    const [, role = '', country = ''] = ROLE.exec(name) ?? [];
    const stateName = role === 'Government' ? country : name;
    // Which state a name means depends on the day.
    const state = role === '' || role === 'Government' ? this.#directory.findState(stateName, on) : null;
    const key = state ? `${name} ${state.id}` : name;
    const known = this.#found.get(key);
    if (known) return known;
    const found = state
      ? { record: knownRecord(state, [aliasName(stateName)], []), civilian: false }
      : this.#make(name, role, sectors);
    this.#found.set(key, found);
    return found;
  }

  #make(name: string, role: string, sectors: string): EventActor {
    const kind = role === '' ? nameKind(sectors) : roleKind(role);
    const civilian = CIVILIANS.test(role) || /General Population/.test(sectors);
    return { record: foreignRecord(foreignActorId(name, 'icews', null), kind, name, [], []), civilian };
  }
}
