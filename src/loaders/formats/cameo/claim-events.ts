import { EntenteError } from '../../../domain/errors.ts';
import type { SourceId } from '../../../domain/ids.ts';
import type { Credibility } from '../../../domain/ties/types.ts';
import type { Collector } from '../../import/collector.ts';
import { wholeNumber } from '../../import/date-columns.ts';
import type { ImportBatch, ImportContext } from '../../import/importer.ts';
import { IssueLog } from '../../import/issue-log.ts';
import { type CodedEvent, DyadMonths, type Slice } from './dyad-months.ts';

/** What `--set least=N` says. */
export const LEAST_HELP = 'a whole number: dyad-months with fewer events make no claim (3)';
const LEAST = 3;

export const leastOf = ({ options }: ImportContext): number => {
  const text = options.get('least');
  if (text === undefined) return LEAST;
  const number = wholeNumber(text);
  if (number === null || number < 1) throw new EntenteError('USAGE', `least=${text} is not a whole number above 0.`);
  return number;
};

/** Files of events that can be read any number of times. */
export interface EventFiles {
  /** Events that are ties; every other event is an issue of the log. */
  readonly read: (issues: IssueLog) => AsyncIterable<readonly CodedEvent[]>;
  /** Known when the files have been read once. */
  readonly source: () => SourceId;
  readonly credibility: Credibility | null;
  readonly file: string;
}

/**
 * Claims of each month of each directed dyad. Only months are kept. When there are too many for the memory, the files are read
 * again for each half of the dyads, and so on.
 */
export async function* claimEvents(
  { read, source, credibility, file }: EventFiles,
  collector: Collector,
  context: ImportContext,
  most?: number,
): AsyncGenerator<ImportBatch> {
  const least = leastOf(context);
  const slices: Slice[] = [{ rest: 0, of: 1 }];
  const few = { months: 0, events: 0 };
  let log = context.issues;
  for (let slice = slices.shift(); slice; slice = slices.shift()) {
    const months = new DyadMonths(slice, most);
    for await (const events of read(log)) for (const event of events) months.add(event);
    log = new IssueLog();
    if (months.overflowed) {
      const { rest, of } = slice;
      slices.unshift({ rest, of: of * 2 }, { rest: rest + of, of: of * 2 });
      continue;
    }
    for (const { months: count, events } of months.claims(least, source(), credibility, collector)) {
      few.months += count;
      few.events += events;
      yield collector.take();
    }
  }
  if (few.months > 0)
    context.issues.report('LEFT_OUT', {
      source: file,
      row: null,
      field: 'least',
      value: String(least),
      problem: `${few.months} dyad-months with fewer events (${few.events} events in all) make no claim`,
      suggestion: null,
    });
  yield collector.take();
}
