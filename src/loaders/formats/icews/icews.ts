import { hash } from 'node:crypto';
import type { SourceId } from '../../../domain/ids.ts';
import type { PartialDate } from '../../../domain/time/partial-date.ts';
import { claimEvents, LEAST_HELP } from '../cameo/claim-events.ts';
import type { CodedEvent } from '../cameo/dyad-months.ts';
import { Collector } from '../../import/collector.ts';
import type { ImportContext, Importer } from '../../import/importer.ts';
import type { IssueKind, IssueLog } from '../../import/issue-log.ts';
import { IcewsActors } from './icews-actors.ts';
import {
  type Dictionaries,
  type IcewsFile,
  type IcewsRow,
  layoutOf,
  readDictionaries,
  readEvents,
  readIdQuads,
  readNameQuads,
} from './icews-files.ts';

const CODEBOOK = {
  title: 'ICEWS Coded Event Data read-me; CAMEO 1.1b3',
  versions: [],
  licence: 'public, with citation',
  citation: 'Boschee, Elizabeth, et al. ICEWS Coded Event Data. Harvard Dataverse, https://doi.org/10.7910/DVN/28075.',
} as const;

class EventReader {
  readonly #files: readonly IcewsFile[];
  readonly #dictionaries: Dictionaries;
  readonly #actors: IcewsActors;
  readonly #context: ImportContext;
  last: PartialDate | null = null;

  constructor(files: readonly IcewsFile[], dictionaries: Dictionaries, context: ImportContext) {
    this.#files = files;
    this.#dictionaries = dictionaries;
    this.#context = context;
    this.#actors = new IcewsActors(context.directory);
  }

  #rows({ input, layout }: IcewsFile, issues: IssueLog): AsyncIterable<readonly IcewsRow[]> | null {
    if (layout === 'events') return readEvents(input, issues);
    if (layout === 'names') return readNameQuads(input, issues);
    return layout === 'ids' ? readIdQuads(input, this.#dictionaries, this.#context, issues) : null;
  }

  async *read(issues: IssueLog): AsyncGenerator<readonly CodedEvent[]> {
    for (const file of this.#files) {
      const rows = this.#rows(file, issues);
      if (rows === null) continue;
      for await (const block of rows) {
        const events: CodedEvent[] = [];
        for (const row of block) {
          const event = this.#eventOf(row, file.input.name, issues);
          if (event) events.push(event);
        }
        yield events;
      }
    }
  }

  #eventOf(coded: IcewsRow, file: string, issues: IssueLog): CodedEvent | null {
    const { row, date, kind } = coded;
    const refuse = (issue: IssueKind, field: string, value: string, problem: string): null => {
      issues.report(issue, { source: file, row: row.line, field, value, problem, suggestion: null });
      return null;
    };
    if (!date?.isDay) return refuse('BAD_DATE', 'Event Date', coded.dateText, 'not a day; the event is not counted');
    if (this.last === null || date.last > this.last.last) this.last = date;
    if (!kind) return refuse('UNKNOWN_CODE', 'CAMEO Code', coded.kindText, 'no event of CAMEO; it is not counted');
    if (kind.type === null) return refuse('LEFT_OUT', 'CAMEO Code', coded.kindText, 'an event of this kind is no tie');
    const subject = this.#actors.find(coded.source, coded.sourceSectors, date.first);
    const object = this.#actors.find(coded.target, coded.targetSectors, date.first);
    if (!subject || !object)
      return refuse(
        'NO_ACTOR',
        subject ? 'Target Name' : 'Source Name',
        '',
        'nobody is named; the event is not counted',
      );
    if (subject.record.id === object.record.id)
      return refuse('SELF_TIE', 'Target Name', coded.target, 'both sides are one actor; the event is not counted');
    return {
      subject,
      object,
      day: date.first,
      kind,
      articles: 0,
      locator: `${file}:${row.line}${coded.key === '' ? '' : ` ${coded.key}`}`,
      hash: hash('sha256', row.bytes, 'hex'),
      at: { file, line: row.line },
    };
  }
}

/**
 * ICEWS events, counted by directed dyad, kind and month: the files with a header, and the quads of names or of numbers that
 * benchmarks make of them. They are coded by a machine and checked in part: their claims have credibility 3.
 */
export const icews: Importer = {
  format: 'icews',
  description: 'ICEWS events (.tab) and quads of names or numbers, counted by directed dyad and month',
  codebook: CODEBOOK,
  extensions: ['.tab', '.txt', '.tsv'],
  needsMap: false,
  options: {
    least: LEAST_HELP,
    start: 'YYYY-MM-DD: the day from which the times in quads of numbers count',
    unit: 'hours or days: what those times count (hours)',
  },
  read: async function* (inputs, context) {
    const files: IcewsFile[] = [];
    for (const input of inputs) files.push(await layoutOf(input));
    const reader = new EventReader(files, await readDictionaries(files, context.issues), context);
    const collector = new Collector(context.issues);
    const source = (): SourceId => {
      const last = reader.last?.text ?? null;
      return collector.source({
        id: (last === null ? 'icews' : `icews-${last}`) as SourceId,
        dataset: 'icews',
        ...(last === null ? {} : { version: last }),
        title: `ICEWS Coded Event Data${last === null ? '' : ` to ${last}`}`,
        publisher: 'Lockheed Martin, Harvard Dataverse',
        publishedOn: reader.last,
        language: 'en',
        url: null,
        reliability: null,
        licence: CODEBOOK.licence,
        citation: CODEBOOK.citation,
      });
    };
    const read = (issues: IssueLog) => reader.read(issues);
    yield* claimEvents({ read, source, credibility: 3, file: files[0]?.input.name ?? 'icews' }, collector, context);
  },
};
