import { Collector } from '../../import/collector.ts';
import type { Codebook, Importer } from '../../import/importer.ts';
import { type InputFile } from '../../import/input/input-file.ts';
import { CSV, openTable } from '../../import/input/table-rows.ts';
import { readDyadYears } from './esd-dyad-year.ts';
import { readSupporters } from './esd-supporters.ts';

const CODEBOOK: Codebook = {
  title: 'UCDP External Support Dataset',
  versions: ['18.1', '1.0-2011'],
  licence: 'CC BY 4.0',
  citation:
    'Meier, Karlén, Pettersson and Croicu, External support in armed conflicts: Introducing the UCDP external support dataset (ESD), 1975–2017, Journal of Peace Research 60(3), 2023; for version 1.0 Högbladh, Pettersson and Themnér, External Support in Armed Conflict 1975–2009: Presenting New Data, 52nd Annual Convention of the International Studies Association, Montreal 2011',
};

/** Files of version 1.0 have a row a supporter and the columns of its codebook; later ones a row a dyad (or triad) and year. */
const isSupporterLevel = (header: readonly string[]): boolean =>
  header.some((name) => name.toLowerCase() === 'external_exists');

/** UCDP External Support: who supported which warring party, in which form, against whom. */
export const ucdpEsd: Importer = {
  format: 'ucdp-esd',
  description: 'UCDP External Support: dyad- or triad-years (18.1), supporter level (1.0)',
  codebook: CODEBOOK,
  extensions: ['.csv'],
  needsMap: false,
  options: { version: 'version of the data, where it is not 18.1 (dyad-years) or 1.0-2011 (supporter level)' },
  read: async function* (files: readonly InputFile[], context) {
    const collector = new Collector(context.issues);
    for (const file of files) {
      const table = await openTable(file, CSV, context.issues);
      const read = isSupporterLevel(table.header) ? readSupporters : readDyadYears;
      yield* read(table, { ...context, collector, codebook: CODEBOOK });
    }
  },
};
