import { Collector } from '../../import/collector.ts';
import type { Importer } from '../../import/importer.ts';
import { EntenteError } from '../../../domain/errors.ts';
import { makeClaims } from './claim-maker.ts';
import { EdgeActors } from './edge-actors.ts';
import { openEdges } from './edge-rows.ts';
import { readEdgeMap } from './read-edge-map.ts';
import { RowFields } from './row-fields.ts';
import { usedColumns } from './used-columns.ts';

/** Any table of edges, by a column map: `seed/maps/README.md`. */
export const edges: Importer = {
  format: 'edges',
  description: 'any table of edges (CSV, TSV, matrix, JSON, NDJSON, Pajek), by a column map: --map MAP.yaml',
  codebook: null,
  extensions: ['.csv', '.tsv', '.tab', '.txt', '.json', '.ndjson', '.jsonl', '.ijson', '.net', '.paj'],
  needsMap: true,
  options: {},
  read: async function* (files, { map: text, directory, issues }) {
    if (text === null)
      throw new EntenteError('USAGE', 'edges needs --map MAP.yaml; the shipped ones are in seed/maps/.');
    const map = readEdgeMap(text);
    const used = usedColumns(map);
    const collector = new Collector(issues);
    collector.source(map.source);
    const actors = new EdgeActors(map.actors, directory, collector);
    for (const file of files) {
      const table = await openEdges(file, map.table, used, issues);
      const fields = new RowFields(table, map.table.missing, issues);
      const makers = map.claims.map((claim) => makeClaims(claim, map, { table, fields, actors, collector }));
      for await (const rows of table.rows)
        for (const row of rows) {
          for (const maker of makers) maker.add(row);
          if (collector.full) yield collector.take();
        }
      for (const maker of makers) maker.end();
      yield collector.take();
    }
  },
};
