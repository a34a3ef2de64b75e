import type { Importer } from './importer.ts';
import { edges } from '../edges/edges.ts';
import { ucdpAcd } from '../ucdp/acd.ts';
import { ucdpActor } from '../ucdp/actor.ts';
import { ucdpEsd } from '../ucdp/esd.ts';
import { ucdpGed } from '../ucdp/ged.ts';
import { mmp } from '../mmp/mmp.ts';
import { atop } from '../atop/atop.ts';
import { unSanctions } from '../un-sanctions/un-sanctions.ts';
import { ftm } from '../ftm/ftm.ts';
import { gdelt } from '../gdelt/gdelt.ts';
import { icews } from '../icews/icews.ts';
import { wikidata } from '../wikidata/wikidata.ts';

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
