import { hash } from 'node:crypto';
import type { SourceId } from '../../../domain/ids.ts';
import type { PartialDate } from '../../../domain/time/partial-date.ts';
import { kindOfCode } from '../cameo/cameo-table.ts';
import { claimEvents, LEAST_HELP } from '../cameo/claim-events.ts';
import type { CodedEvent } from '../cameo/dyad-months.ts';
import { Collector } from '../../import/collector.ts';
import { dateOf, wholeNumber } from '../../import/date-columns.ts';
import type { ImportContext, Importer } from '../../import/importer.ts';
import type { InputFile } from '../../import/input/input-file.ts';
import type { TableRow } from '../../import/input/table-rows.ts';
import type { IssueKind, IssueLog } from '../../import/issue-log.ts';
import { remembered } from '../../import/remembered.ts';
import { type GdeltActorReader, GdeltActors } from './gdelt-actors.ts';
import { type GdeltColumn, type GdeltPlaces, openGdelt } from './gdelt-rows.ts';

const CODEBOOK = {
  title: 'GDELT Event Database codebooks (1.0, 2.0); CAMEO 1.1b3',
  versions: ['1.0', '2.0'],
  licence: 'open for unrestricted use, with citation',
  citation: 'The GDELT Project, https://www.gdeltproject.org',
} as const;

type CellReader = (row: TableRow) => string;
type GdeltReader = Readonly<Record<GdeltColumn, CellReader>> & {
  readonly one: GdeltActorReader;
  readonly other: GdeltActorReader;
};

const readColumns = (at: GdeltPlaces): GdeltReader => {
  const reader =
    (place: number): CellReader =>
    ({ cells }) => {
      const text = (cells[place] ?? '').trim();
      return text === 'NA' ? '' : text;
    };
  const read = Object.fromEntries(
    Object.entries(at).map(([column, place]) => [column, reader(place)]),
  ) as unknown as Record<GdeltColumn, CellReader>;
  const side = (actor: 'Actor1' | 'Actor2'): GdeltActorReader => ({
    code: read[`${actor}Code`],
    name: read[`${actor}Name`],
    country: read[`${actor}CountryCode`],
    group: read[`${actor}KnownGroupCode`],
    type: read[`${actor}Type1Code`],
  });
  return { ...read, one: side('Actor1'), other: side('Actor2') };
};

/** YYYYMMDD; null when it is no day. */
const dateOfDigits = remembered((text: string): PartialDate | null => {
  const digits = /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  return digits ? dateOf(Number(digits[1]), Number(digits[2]), Number(digits[3])) : null;
});

class GdeltFiles {
  readonly #files: readonly InputFile[];
  readonly #actors: GdeltActors;
  last: PartialDate | null = null;
  readonly versions = new Set<string>();

  constructor(files: readonly InputFile[], { directory }: ImportContext) {
    this.#files = files;
    this.#actors = new GdeltActors(directory);
  }

  async *read(issues: IssueLog): AsyncGenerator<readonly CodedEvent[]> {
    for (const file of this.#files) {
      const { version, at, rows } = await openGdelt(file, issues);
      this.versions.add(version);
      const reader = readColumns(at);
      for await (const block of rows) {
        const events: CodedEvent[] = [];
        for (const row of block) {
          const event = this.#eventOf(row, reader, file.name, issues);
          if (event) events.push(event);
        }
        yield events;
      }
    }
  }

  #eventOf(row: TableRow, read: GdeltReader, file: string, issues: IssueLog): CodedEvent | null {
    const refuse = (kind: IssueKind, field: GdeltColumn, problem: string): null => {
      issues.report(kind, { source: file, row: row.line, field, value: read[field](row), problem, suggestion: null });
      return null;
    };
    const date = dateOfDigits(read.SQLDATE(row));
    if (!date?.isDay) return refuse('BAD_DATE', 'SQLDATE', 'not a day as YYYYMMDD; the event is not counted');
    if (this.last === null || date.last > this.last.last) this.last = date;
    const kind = kindOfCode(read.EventCode(row));
    if (!kind) return refuse('UNKNOWN_CODE', 'EventCode', 'no code of CAMEO; the event is not counted');
    if (kind.type === null) return refuse('LEFT_OUT', 'EventCode', 'an event of this kind is no tie');
    const find = (side: 'Actor1' | 'Actor2', columns: GdeltActorReader) =>
      this.#actors.find(columns, row, date.first, (country) => {
        issues.reportOnce(`country ${country}`, 'UNKNOWN_STATE', {
          source: file,
          row: row.line,
          field: `${side}CountryCode`,
          value: country,
          problem: 'no state has this country code on this day; it stands under the code alone',
          suggestion: null,
        });
      });
    const [subject, object] = [find('Actor1', read.one), find('Actor2', read.other)];
    if (!subject || !object)
      return refuse(
        'NO_ACTOR',
        subject ? 'Actor2Code' : 'Actor1Code',
        'nobody, or a role of no state; the event is not counted',
      );
    if (subject.record.id === object.record.id)
      return refuse('SELF_TIE', 'Actor2Code', 'both sides are one actor; the event is not counted');
    return {
      subject,
      object,
      day: date.first,
      kind,
      articles: wholeNumber(read.NumArticles(row)) ?? 0,
      locator: `${file}:${row.line} GLOBALEVENTID=${read.GLOBALEVENTID(row)}`,
      hash: hash('sha256', row.bytes, 'hex'),
      at: { file, line: row.line },
    };
  }
}

/**
 * GDELT events, counted by directed dyad, kind and month. They are coded by a machine from single sentences of the news:
 * their claims have credibility 4, and a tie of such claims alone is never certain.
 */
export const gdelt: Importer = {
  format: 'gdelt',
  description:
    'GDELT 1.0 and 2.0 events, counted by directed dyad and month; the files of a month belong in one import',
  codebook: CODEBOOK,
  extensions: ['.csv', '.tsv', '.txt'],
  needsMap: false,
  options: { least: LEAST_HELP },
  read: async function* (files, context) {
    const collector = new Collector(context.issues);
    const events = new GdeltFiles(files, context);
    const source = (): SourceId => {
      const versions = [...events.versions].sort().join(' and ');
      return collector.source({
        id: ['gdelt', versions.replace(/[^\d]+/g, '-'), events.last?.text ?? '']
          .filter((part) => part !== '')
          .join('-') as SourceId,
        dataset: 'gdelt',
        version: [versions, events.last?.text ?? ''].join(' ').trim(),
        title: `GDELT ${versions} events to ${events.last?.text ?? 'no day'}`,
        publisher: 'The GDELT Project',
        publishedOn: events.last,
        language: null,
        url: null,
        reliability: null,
        licence: CODEBOOK.licence,
        citation: CODEBOOK.citation,
      });
    };
    const read = (issues: IssueLog) => events.read(issues);
    yield* claimEvents({ read, source, credibility: 4, file: files[0]?.name ?? 'gdelt' }, collector, context);
  },
};
