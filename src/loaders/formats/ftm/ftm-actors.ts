import type { ActorId } from '../../../domain/ids.ts';
import type { ExternalId, Name } from '../../../domain/records.ts';
import { foreignActorId } from '../../import/actor-ids.ts';
import { foreignRecord, knownRecord } from '../../import/actor-names.ts';
import type { Collector, RowPlace } from '../../import/collector.ts';
import { findByCodes } from '../../import/find-by-codes.ts';
import { Fingerprints } from '../../import/fingerprints.ts';
import type { ImportContext } from '../../import/importer.ts';
import { scriptOf } from '../../import/script-of.ts';
import { ACTOR_SCHEMATA } from './ftm-schemata.ts';
import type { FtmEntity } from './ftm-entity.ts';

const SCHEME = 'ftm';

/** Properties that name, and how. */
const NAMES: readonly (readonly [string, Name['kind']])[] = [
  ['name', 'OFFICIAL'],
  ['alias', 'ALIAS'],
  ['weakAlias', 'ALIAS'],
  ['previousName', 'FORMER'],
  ['abbreviation', 'ABBREVIATION'],
];

/** Properties that are ids in other registers. */
const IDS: readonly (readonly [string, string])[] = [
  ['wikidataId', 'wikidata'],
  ['leiCode', 'lei'],
  ['imoNumber', 'imo'],
  ['ogrnCode', 'ogrn'],
  ['innCode', 'inn'],
  ['registrationNumber', 'registration'],
];

const namesOf = (entity: FtmEntity): readonly Name[] => {
  const seen = new Set<string>();
  return NAMES.flatMap(([property, kind]) =>
    entity
      .values(property)
      .map((text) => ({ text, language: null, script: scriptOf(text), kind, validFrom: null, validTo: null })),
  ).filter(({ text }) => !seen.has(text) && seen.add(text));
};

/** Its label: the caption if it is in Latin letters, else its first name in Latin letters, else its first name. */
const labelOf = ({ caption }: FtmEntity, names: readonly Name[]): string | null =>
  caption !== null && scriptOf(caption) === 'Latn'
    ? caption
    : (names.find(({ script }) => script === 'Latn')?.text ?? names[0]?.text ?? caption);

/** Finds the actors of FollowTheMoney, and adds them to the collector. Of all of them only the ids are kept, as hashes. */
export class FtmActors {
  readonly #context: ImportContext;
  readonly #collector: Collector;
  /** Ids of entities that are actors: ties may come before their actors. Nearly always our id follows from the entity's. */
  readonly #ids = new Fingerprints();
  readonly #known = new Map<string, ActorId>();

  constructor(context: ImportContext, collector: Collector) {
    this.#context = context;
    this.#collector = collector;
  }

  /** @returns false for an entity without any name */
  add(entity: FtmEntity, at: RowPlace): boolean {
    const names = namesOf(entity);
    const label = labelOf(entity, names);
    const kind = ACTOR_SCHEMATA[entity.schema];
    if (label === null || kind === undefined) return false;
    const codes: readonly ExternalId[] = [
      { scheme: SCHEME, id: entity.id },
      ...IDS.flatMap(([property, scheme]) => entity.values(property).map((id) => ({ scheme, id }))),
    ];
    const items = [...entity.values('wikidataId'), ...(/^Q\d+$/.test(entity.id) ? [entity.id] : [])];
    const known = findByCodes(
      this.#context.directory,
      items.map((item) => ({ scheme: 'wikidata', id: item })),
      null,
      { issues: this.#context.issues, at },
    );
    const actor = known
      ? knownRecord(known, names, codes)
      : foreignRecord(foreignActorId('', SCHEME, entity.id), kind, label, names, codes);
    const id = this.#collector.actor(actor);
    if (known) this.#known.set(entity.id, id);
    else this.#ids.set(entity.id);
    return true;
  }

  find(id: string): ActorId | null {
    return this.#known.get(id) ?? (this.#ids.has(id) ? foreignActorId('', SCHEME, id) : null);
  }

  /** Who imposes a sanction: the authority, of which there is only a name and no entity. */
  authority(name: string): ActorId {
    const id = foreignActorId(name, SCHEME, null);
    return this.#collector.actor(foreignRecord(id, 'ORGAN', name, [], []));
  }
}
