import type { SourceId } from '../../../domain/ids.ts';
import type { PartialDate } from '../../../domain/time/partial-date.ts';
import { Collector } from '../../import/collector.ts';
import type { Importer } from '../../import/importer.ts';
import { rowEvidence } from '../../import/row-evidence.ts';
import { type LeadingPosition, leadingPosition, WikidataActors } from './wikidata-actors.ts';
import { claimOfStatement } from './wikidata-claims.ts';
import { readItems } from './wikidata-files.ts';
import { CLASSES_HELP, ID_PROPERTIES } from './wikidata-kinds.ts';

const CODEBOOK = {
  title: 'Wikibase JSON',
  versions: [],
  licence: 'CC0 1.0',
  citation: 'Wikidata contributors, Wikidata, https://www.wikidata.org',
} as const;

const CLASSES: readonly string[] = ['P31', 'P279', 'P1001', 'P17'];

/** Items of Wikidata, for who is who: names, ids, and the dated statements that are ties. Items that are only pointed at are none. */
export const wikidata: Importer = {
  format: 'wikidata',
  description: 'Wikidata items (JSON of the API, dumps, one item a line): names, ids and dated statements',
  codebook: CODEBOOK,
  extensions: ['.json', '.ndjson', '.jsonl'],
  needsMap: false,
  options: { classes: CLASSES_HELP },
  read: async function* (files, context) {
    const { issues } = context;
    const collector = new Collector(issues);
    const actors = new WikidataActors(context, collector);
    const positions = new Map<string, LeadingPosition>();
    let last: PartialDate | null = null;
    for (const file of files)
      for await (const items of readItems(file, (line, id) => {
        issues.report('LEFT_OUT', {
          source: file.name,
          row: line,
          field: 'id',
          value: id,
          problem: 'no item (Q…), or one that is missing; properties and lexemes are no actors',
          suggestion: null,
        });
      })) {
        for (const { line, entity } of items) {
          if (entity.modified && (last === null || entity.modified.last > last.last)) last = entity.modified;
          const position = leadingPosition(entity);
          if (position) {
            positions.set(entity.id, position);
            continue;
          }
          const problem = actors.add(entity);
          if (problem !== null)
            issues.report('NO_ACTOR', {
              source: file.name,
              row: line,
              field: 'P31',
              value: entity.id,
              problem,
              suggestion: null,
            });
        }
        if (collector.full) yield collector.take();
      }
    const source = collector.source({
      id: (last === null ? 'wikidata' : `wikidata-${last.text}`) as SourceId,
      title: `Wikidata${last === null ? '' : `, items as of ${last.text}`}`,
      publisher: 'Wikimedia Foundation',
      publishedOn: last,
      language: null,
      url: 'https://www.wikidata.org',
      reliability: null,
      licence: CODEBOOK.licence,
      citation: CODEBOOK.citation,
    });
    yield collector.take();
    for (const file of files)
      for await (const items of readItems(file, () => undefined)) {
        for (const item of items) {
          const { line, entity } = item;
          if (positions.has(entity.id)) continue;
          const owner = actors.find(entity.id);
          if (owner === null) continue;
          for (const statement of entity.statements) {
            const { property, id } = statement;
            const at = { source: file.name, row: line, field: property };
            const claim = claimOfStatement(owner, statement, positions, source, actors);
            if (claim === null) {
              if (ID_PROPERTIES[property] === undefined && !CLASSES.includes(property))
                issues.reportOnce(`property ${property}`, 'LEFT_OUT', {
                  ...at,
                  value: null,
                  problem: 'neither a tie nor an id that is read; statements of this property make no claim',
                  suggestion: null,
                });
              continue;
            }
            if ('kind' in claim) {
              issues.report(claim.kind, { ...at, value: claim.value, problem: claim.problem, suggestion: null });
              continue;
            }
            collector.claim(
              claim.content,
              [rowEvidence(source, file.name, item, `${entity.id} ${property} statement=${id}`)],
              {
                file: file.name,
                line,
              },
            );
          }
        }
        if (collector.full) yield collector.take();
      }
    yield collector.take();
  },
};
