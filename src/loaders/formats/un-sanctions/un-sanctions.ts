import { createHash } from 'node:crypto';
import type { ActorId, SourceId } from '../../../domain/ids.ts';
import { byNumber } from '../../../domain/order.ts';
import type { PartialDate } from '../../../domain/time/partial-date.ts';
import type { Actor, Name } from '../../../domain/records.ts';
import { foreignActorId, slugWords } from '../../import/actor-ids.ts';
import { aliasName, foreignRecord, knownRecord } from '../../import/actor-names.ts';
import { BLANK, Collector } from '../../import/collector.ts';
import { isoDateOf } from '../../import/date-columns.ts';
import type { ImportContext, Importer } from '../../import/importer.ts';
import type { InputFile } from '../../import/input/input-file.ts';
import { readXmlRecords, readXmlRoot } from '../../import/input/xml-records.ts';
import { unreadable } from '../../import/issue-log.ts';
import { rowEvidence } from '../../import/row-evidence.ts';
import { scriptOf } from '../../import/script-of.ts';
import { SuccessiveLists } from '../../import/successive-lists.ts';
import { sortQualifiers } from '../../../domain/claims/qualifiers.ts';
import { type ListEntry, readEntry } from './un-entry.ts';

const ROOT = 'CONSOLIDATED_LIST';
const RECORDS = new Set(['INDIVIDUAL', 'ENTITY']);
const SCHEME = 'un-sc';
const DATASET = 'un-consolidated';
const COUNCIL_ID = 'un-security-council' as ActorId;
const COUNCIL_QID = 'Q37470';

const CODEBOOK = {
  title: 'United Nations Security Council Consolidated List (sc-sanctions.xsd)',
  versions: [],
  licence: 'public list of the United Nations; to use with attribution',
  citation: 'United Nations Security Council. Consolidated List.',
} as const;

interface List {
  readonly file: InputFile;
  readonly date: PartialDate;
}

/** Each file with the day on which it was made, the earliest first. */
const datedLists = async (files: readonly InputFile[]): Promise<readonly List[]> => {
  const lists: List[] = [];
  for (const file of files) {
    const { name, attributes } = await readXmlRoot(file);
    if (name !== ROOT) throw unreadable(file.name, 1, `the document is a ${name}; the list of the UN is a ${ROOT}`);
    const made = attributes['dateGenerated'] ?? '';
    const date = isoDateOf(made.slice(0, 10));
    if (!date)
      throw unreadable(file.name, 1, `dateGenerated "${made}" is no date; without it nothing on the list is dated`);
    lists.push({ file, date });
  }
  return lists.sort(byNumber(({ date }) => date.last));
};

const council = ({ directory }: ImportContext): Actor => {
  const code = [{ scheme: 'wikidata', id: COUNCIL_QID }];
  const names = ['UN Security Council', 'Security Council', 'UNSC'].map((text) => aliasName(text));
  const known = directory.find('wikidata', COUNCIL_QID, null) ?? directory.get(COUNCIL_ID);
  if (known) return knownRecord(known, names, code);
  return foreignRecord(COUNCIL_ID, 'ORGANISATION', 'United Nations Security Council', names, code);
};

/**
 * The actors of the lists. The id is the permanent reference number alone: a later list may spell the name differently, which is one
 * more name of the same actor. A group may be an armed group, a company or a charity: the list does not say which.
 */
class ListedActors {
  readonly #context: ImportContext;
  readonly #collector: Collector;
  readonly #known = new Map<string, Actor>();

  constructor(context: ImportContext, collector: Collector) {
    this.#context = context;
    this.#collector = collector;
  }

  add({ reference, isPerson, name, names }: ListEntry): ActorId {
    const before = this.#known.get(reference);
    const actor = before
      ? {
          ...before,
          names: addNames(before.names, [aliasName(name, { language: null, script: scriptOf(name) }), ...names]),
        }
      : this.#make(reference, isPerson, name, names);
    this.#known.set(reference, actor);
    return this.#collector.actor(actor);
  }

  #make(reference: string, isPerson: boolean, name: string, names: readonly Name[]): Actor {
    const codes = [{ scheme: SCHEME, id: reference }];
    const known = this.#context.directory.find(SCHEME, reference, null);
    if (known) return knownRecord(known, [aliasName(name), ...names], codes);
    return foreignRecord(
      foreignActorId('', SCHEME, reference),
      isPerson ? 'PERSON' : 'ORGANISATION',
      name,
      names,
      codes,
    );
  }
}

/** The names so far, and those whose text is not among them. */
const addNames = (before: readonly Name[], more: readonly Name[]): readonly Name[] => {
  const texts = new Set(before.map(({ text }) => text));
  return [...before, ...more.filter(({ text }) => !texts.has(text) && texts.add(text))];
};

/** Passes bytes on and hashes them. */
const hashed = (file: InputFile): { readonly input: InputFile; readonly digest: () => string } => {
  const sum = createHash('sha256');
  const open = async function* (): AsyncGenerator<Uint8Array> {
    for await (const chunk of file.open()) {
      sum.update(chunk);
      yield chunk;
    }
  };
  return { input: { name: file.name, open }, digest: () => sum.digest('hex') };
};

/** What is the same entry on another list. */
const keyOf = (reference: string, programme: string): string => `${reference} ${programme}`.trim();

/** The entries of the last list that is stored from before a date, by their keys; one that a list ended is none. */
const startAfterStored = async (lists: SuccessiveLists, date: PartialDate, { findEarlier }: ImportContext) => {
  const earlier = await findEarlier?.(DATASET, date);
  if (!earlier?.source.publishedOn) return;
  const entries = earlier.claims.flatMap((claim) => {
    const reference = /REFERENCE_NUMBER=(.+)$/.exec(claim.evidence[0]?.locator ?? '')?.[1];
    const programme = claim.qualifiers.find(({ key }) => key === 'programme')?.value ?? '';
    return claim.ongoing && reference !== undefined ? [[keyOf(reference, programme), claim] as const] : [];
  });
  lists.startAfter({ source: earlier.source.id, date: earlier.source.publishedOn }, new Map(entries));
};

/**
 * The Consolidated List of the UN Security Council. Several lists of different dates are read in the order of their dates, each
 * replacing the one before ({@link SuccessiveLists}); so does the first of them the last that is stored.
 */
export const unSanctions: Importer = {
  format: 'un-sanctions',
  description: 'UN Security Council Consolidated List (XML); several lists of different dates end what later ones lack',
  codebook: CODEBOOK,
  extensions: ['.xml'],
  needsMap: false,
  options: {},
  read: async function* (files, context) {
    const collector = new Collector(context.issues);
    const lists = new SuccessiveLists(collector);
    const listed = new ListedActors(context, collector);
    const by = collector.actor(council(context));
    for (const { file, date } of await datedLists(files)) {
      const source = collector.source({
        id: `un-consolidated-${slugWords(date.text)}` as SourceId,
        title: `Consolidated List of the UN Security Council of ${date.text}`,
        dataset: DATASET,
        version: date.text,
        publisher: 'United Nations Security Council',
        publishedOn: date,
        language: 'en',
        url: null,
        reliability: null,
        licence: CODEBOOK.licence,
        citation: `${CODEBOOK.citation} ${date.text}.`,
      });
      await startAfterStored(lists, date, context);
      const { input, digest } = hashed(file);
      let count = 0;
      for await (const records of readXmlRecords(input, RECORDS))
        for (const record of records) {
          count++;
          const entry = readEntry(file.name, record, context.issues);
          if (!entry) continue;
          const { reference, programme, name, listedOn } = entry;
          const content = {
            ...BLANK,
            subject: by,
            type: 'SANCTIONS' as const,
            object: listed.add(entry),
            objectAsStated: name,
            qualifiers: sortQualifiers([
              { key: 'authority', value: 'UN Security Council' },
              ...(programme === '' ? [] : [{ key: 'programme', value: slugWords(programme) }]),
            ]),
            validFrom: listedOn,
            ongoing: true,
            assertedBy: by,
            source,
          };
          const evidence = rowEvidence(source, file.name, record, `REFERENCE_NUMBER=${reference}`);
          if (collector.claim(content, [evidence], { file: file.name, line: record.line }))
            lists.add(keyOf(reference, slugWords(programme)), content);
          if (collector.full) yield collector.take();
        }
      const hash = digest();
      const gloss = { en: null, ar: null };
      lists.end({ source, date, at: { file: file.name, line: 1 } }, (key) => ({
        document: source,
        locator: `${file.name} whole list of ${count} entries, without ${key}`,
        hash,
        gloss,
      }));
      yield collector.take();
    }
  },
};
