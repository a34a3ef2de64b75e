import { EntenteError } from '../../../domain/errors.ts';
import type { SourceId } from '../../../domain/ids.ts';
import { findNearest } from '../../../domain/nearest.ts';
import { byNumber } from '../../../domain/order.ts';
import { findPartialDate, type PartialDate } from '../../../domain/time/partial-date.ts';
import { slugWords } from '../../import/actor-ids.ts';
import { Collector } from '../../import/collector.ts';
import type { ImportContext, Importer } from '../../import/importer.ts';
import { readNdjson } from '../../import/input/json-items.ts';
import type { InputFile } from '../../import/input/input-file.ts';
import { rowEvidence } from '../../import/row-evidence.ts';
import { SuccessiveLists } from '../../import/successive-lists.ts';
import { FtmActors } from './ftm-actors.ts';
import { claimsOfEntity } from './ftm-claims.ts';
import { readEntity } from './ftm-entity.ts';
import { ACTOR_SCHEMATA, KNOWN_SCHEMATA, whyLeftOut } from './ftm-schemata.ts';

const CODEBOOK = {
  title: 'FollowTheMoney data model',
  versions: [],
  licence: 'as the dataset says (OpenSanctions: CC BY-NC 4.0)',
  citation: 'FollowTheMoney data model, and the dataset by its own terms (OpenSanctions.org).',
} as const;

const OPTIONS = {
  published: 'YYYY-MM-DD: the date of the dataset; without it, the last last_seen of each file',
  successive: 'yes: the files are states of one dataset at different dates; what a later one lacks has ended',
} as const;

interface Snapshot {
  readonly file: InputFile;
  readonly date: PartialDate | null;
  readonly datasets: readonly string[];
}

/** The first pass over a file: adds its actors to the collector, and finds its date and datasets. */
const readActors = async function* (file: InputFile, actors: FtmActors, collector: Collector, context: ImportContext) {
  let date: PartialDate | null = null;
  const datasets = new Set<string>();
  for await (const items of readNdjson(file)) {
    for (const item of items) {
      const entity = readEntity(file.name, item);
      if (entity.lastSeen && (date === null || entity.lastSeen.last > date.last)) date = entity.lastSeen;
      for (const dataset of entity.datasets) if (datasets.size < 20) datasets.add(dataset);
      if (ACTOR_SCHEMATA[entity.schema] !== undefined && !actors.add(entity, { file: file.name, line: item.line }))
        context.issues.report('NO_ACTOR', {
          source: file.name,
          row: item.line,
          field: 'name',
          value: entity.id,
          problem: 'the entity has no name; it is no actor here',
          suggestion: null,
        });
    }
    if (collector.full) yield collector.take();
  }
  return { file, date, datasets: [...datasets].sort() } satisfies Snapshot;
};

const optionDate = ({ options }: ImportContext): PartialDate | null => {
  const text = options.get('published');
  const date = findPartialDate(text ?? null);
  if (text !== undefined && !date)
    throw new EntenteError('USAGE', `published=${text} is not a date; write YYYY-MM-DD.`);
  return date;
};

/** The one dataset that its entities name; of none or several that of the file's name. */
const datasetOf = (name: string, [dataset, ...others]: readonly string[]): string =>
  `ftm-${slugWords(dataset !== undefined && others.length === 0 ? dataset : name)}`;

/** FollowTheMoney entities, one a line: actors first, whatever their order, then what ties them. */
export const ftm: Importer = {
  format: 'ftm',
  description: 'FollowTheMoney entities (JSON lines), as OpenSanctions publishes them',
  codebook: CODEBOOK,
  extensions: ['.json', '.ijson', '.jsonl', '.ndjson', '.ftm'],
  needsMap: false,
  options: OPTIONS,
  read: async function* (files, context) {
    const { issues, options } = context;
    const given = optionDate(context);
    const collector = new Collector(issues);
    const actors = new FtmActors(context, collector);
    const snapshots: Snapshot[] = [];
    for (const file of files) snapshots.push(yield* readActors(file, actors, collector, context));
    yield collector.take();
    const lists = options.get('successive') === 'yes' ? new SuccessiveLists(collector) : null;
    const byDate = [...snapshots].sort(byNumber(({ date }) => date?.last ?? 0));
    for (const { file, date: seen, datasets } of byDate) {
      const date = given ?? seen;
      const name = file.name.replace(/(?:\.entities|\.ftm|\.json|\.ijson|\.jsonl|\.ndjson)+$/i, '');
      const source = collector.source({
        id: ['ftm', slugWords(name), date === null ? '' : slugWords(date.text)]
          .filter((part) => part !== '')
          .join('-') as SourceId,
        dataset: datasetOf(name, datasets),
        ...(date === null ? {} : { version: date.text }),
        title: `FollowTheMoney dataset ${name}${datasets.length > 0 ? ` (${datasets.join(', ')})` : ''}`,
        publisher: null,
        publishedOn: date,
        language: null,
        url: null,
        reliability: null,
        licence: CODEBOOK.licence,
        citation: CODEBOOK.citation,
      });
      let count = 0;
      for await (const items of readNdjson(file)) {
        for (const item of items) {
          count++;
          const entity = readEntity(file.name, item);
          const { schema, id } = entity;
          const at = { source: file.name, row: item.line };
          const reason = whyLeftOut(schema);
          if (reason !== null)
            issues.report('LEFT_OUT', { ...at, field: 'schema', value: schema, problem: reason, suggestion: null });
          else if (!KNOWN_SCHEMATA.includes(schema))
            issues.report('UNKNOWN_CODE', {
              ...at,
              field: 'schema',
              value: schema,
              problem: 'no schema that is known here; the entity makes no claim',
              suggestion: findNearest(schema, KNOWN_SCHEMATA),
            });
          for (const claim of claimsOfEntity(entity, source, actors)) {
            if ('missing' in claim) {
              const { missing: field, value, problem } = claim;
              issues.report('NO_ACTOR', { ...at, field, value, problem, suggestion: null });
              continue;
            }
            const evidence = rowEvidence(source, file.name, item, `id=${id}`);
            const { subject, object } = claim.content;
            if (collector.claim(claim.content, [evidence], { file: file.name, line: item.line }))
              lists?.add(`${id} ${subject} ${object ?? ''}`, claim.content);
          }
        }
        if (collector.full) yield collector.take();
      }
      if (lists && date)
        lists.end({ source, date, at: { file: file.name, line: 1 } }, (key) => ({
          document: source,
          locator: `${file.name} all ${count} lines, without id=${key.split(' ')[0] ?? ''}`,
          hash: null,
          gloss: { en: null, ar: null },
        }));
      yield collector.take();
    }
  },
};
