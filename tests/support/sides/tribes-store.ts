import type { Store } from '../../../src/graph/store/store.ts';
import { toPajek } from '../../../src/analytics/signed/to-pajek.ts';
import { importInto } from '../import-run.ts';
import { storeWith } from '../store.ts';
import { highlandTribes } from './highland-tribes.ts';

const MAP = `
source:
  id: read-1954
  title: Cultures of the Central Highlands
  dataset: highland-tribes
  version: '1954'
  publishedOn: 1954-06-30
  language: en
  licence: facts
  citation: Read 1954
actors:
  scheme: tribe
  kind: COLLECTIVE
claims:
  - type: { column: value, sign: { positive: ALLIED_WITH, negative: OPPOSES, zero: none } }
    subject: from
    object: to
    undirected: true
    on: { constant: '1954' }
    key: [from, to]
`;

/** The tribes as a Pajek file: `t00` to `t15`. */
export const tribesAsPajek = (): string => {
  const { actors, ties } = highlandTribes();
  const labels = Array.from({ length: actors }, (_, at) => `t${String(at).padStart(2, '0')}`);
  return toPajek({ labels, relations: [{ name: null, ties }] });
};

/** The store of this worker with the highland tribes in it, put there by the importer of edges. */
export const tribesStore = (): Promise<Store> =>
  storeWith('highland tribes', async (store) => {
    await importInto(store, { format: 'edges', files: { 'tribes.net': tribesAsPajek() }, map: MAP });
  });

/** The names of all tribes, in order. */
export const TRIBES = Array.from({ length: 16 }, (_, at) => `t${String(at).padStart(2, '0')}`);
