import type { Importer } from './importer.ts';
import { edges } from '../formats/edges/edges.ts';
import { ucdpAcd } from '../formats/ucdp/acd.ts';
import { ucdpActor } from '../formats/ucdp/actor.ts';
import { ucdpEsd } from '../formats/ucdp/esd.ts';
import { ucdpGed } from '../formats/ucdp/ged.ts';
import { mmp } from '../formats/mmp/mmp.ts';
import { atop } from '../formats/atop/atop.ts';
import { unSanctions } from '../formats/un-sanctions/un-sanctions.ts';
import { ftm } from '../formats/ftm/ftm.ts';
import { gdelt } from '../formats/gdelt/gdelt.ts';
import { icews } from '../formats/icews/icews.ts';
import { wikidata } from '../formats/wikidata/wikidata.ts';

/** Every format that can be imported, in the order of `entente import --list`. */
export const IMPORTERS: readonly Importer[] = [
  edges,
  ucdpEsd,
  ucdpAcd,
  ucdpActor,
  ucdpGed,
  mmp,
  atop,
  unSanctions,
  ftm,
  gdelt,
  icews,
  wikidata,
];

export const findImporter = (format: string): Importer | null =>
  IMPORTERS.find((importer) => importer.format === format) ?? null;
