import type { ActorId } from '../../../domain/ids.ts';
import type { Name } from '../../../domain/records.ts';
import type { ActorKind } from '../../../domain/ties/types.ts';
import { foreignActorId } from '../../import/actor-ids.ts';
import { foreignRecord, knownRecord } from '../../import/actor-names.ts';
import type { Collector } from '../../import/collector.ts';
import { Fingerprints } from '../../import/fingerprints.ts';
import type { ImportContext } from '../../import/importer.ts';
import { scriptOf } from '../../import/script-of.ts';
import { type Statement, type WikidataEntity } from './wikidata-entity.ts';
import { ID_PROPERTIES, kindOfClasses, LEADING_POSITIONS, readClasses } from './wikidata-kinds.ts';

/** A position whose holder leads a state: what it is called here, and the item of the state. */
export interface LeadingPosition {
  readonly post: string;
  readonly state: string;
}

const itemsOf = (statements: readonly Statement[], ...properties: readonly string[]): readonly string[] =>
  statements
    .filter(({ property, rank }) => properties.includes(property) && rank !== 'deprecated')
    .flatMap(({ item }) => item ?? []);

export const classesOf = ({ statements }: WikidataEntity): readonly string[] => itemsOf(statements, 'P31');

/** Null unless the item's classes say that it is a head of a state or a government, and its jurisdiction of which. */
export const leadingPosition = ({ statements }: WikidataEntity): LeadingPosition | null => {
  const post = itemsOf(statements, 'P31', 'P279')
    .map((item) => LEADING_POSITIONS[item])
    .find((position) => position !== undefined);
  const [state] = [...itemsOf(statements, 'P1001'), ...itemsOf(statements, 'P17')];
  return post === undefined || state === undefined ? null : { post, state };
};

const namesOf = ({ labels, aliases }: WikidataEntity): readonly Name[] => {
  const seen = new Set<string>();
  const read = (texts: readonly (readonly [string, string])[], kind: Name['kind']): readonly Name[] =>
    texts.map(([language, text]) => ({ text, language, script: scriptOf(text), kind, validFrom: null, validTo: null }));
  return [...read(labels, 'OFFICIAL'), ...read(aliases, 'ALIAS')].filter(({ text, language }) => {
    const key = `${language ?? ''} ${text}`;
    return !seen.has(key) && seen.add(key);
  });
};

/** The actors among the items. */
export class WikidataActors {
  readonly #context: ImportContext;
  readonly #collector: Collector;
  /** Items that are actors, as hashes: of nearly all of them our id follows from theirs. */
  readonly #ids = new Fingerprints();
  readonly #known = new Map<string, ActorId>();
  readonly #classes: ReadonlyMap<string, ActorKind>;

  constructor(context: ImportContext, collector: Collector) {
    this.#context = context;
    this.#collector = collector;
    this.#classes = readClasses(context.options.get('classes'));
  }

  /** @returns why the item is no actor; null when it is one, and was added */
  add(entity: WikidataEntity): string | null {
    const { id, labels, statements } = entity;
    const names = namesOf(entity);
    const codes = [
      { scheme: 'wikidata', id },
      ...statements.flatMap(({ property, text, rank }) => {
        const scheme = ID_PROPERTIES[property];
        return scheme === undefined || text === null || rank === 'deprecated' ? [] : [{ scheme, id: text }];
      }),
    ];
    const known = this.#context.directory.find('wikidata', id, null);
    if (known) {
      this.#known.set(id, this.#collector.actor(knownRecord(known, names, codes)));
      return null;
    }
    const classes = classesOf(entity);
    const kind = kindOfClasses(classes, this.#classes);
    if (kind === null)
      return classes.length === 0
        ? 'it is of no class (P31); it is no actor here'
        : `no kind of actor is known for its classes (${classes.join(', ')}); if it is one, say which with --set classes=${classes[0] ?? ''}=…`;
    const label = new Map(labels);
    const english =
      label.get('en') ?? label.get('mul') ?? names.find(({ script }) => script === 'Latn')?.text ?? names[0]?.text;
    if (english === undefined) return 'it has no label';
    const actor = foreignRecord(foreignActorId('', 'wikidata', id), kind, english, names, codes);
    this.#collector.actor({ ...actor, label: { en: english, ar: label.get('ar') ?? null } });
    this.#ids.set(id);
    return null;
  }

  /** The actor of an item of the files, or one that is already known. */
  find(item: string): ActorId | null {
    const added = this.#known.get(item);
    if (added !== undefined) return added;
    if (this.#ids.has(item)) return foreignActorId('', 'wikidata', item);
    const known = this.#context.directory.find('wikidata', item, null);
    return known ? this.#collector.actor(knownRecord(known, [], [{ scheme: 'wikidata', id: item }])) : null;
  }
}
