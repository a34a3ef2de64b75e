import type { SourceId } from '../../../domain/ids.ts';
import { findNearest } from '../../../domain/nearest.ts';
import { findPartialDate, type PartialDate } from '../../../domain/time/partial-date.ts';
import { slugWords } from '../../import/actor-ids.ts';
import { ActorNames } from '../../import/actor-names.ts';
import { Collector } from '../../import/collector.ts';
import { dateOf } from '../../import/date-columns.ts';
import type { ImportContext, Importer } from '../../import/importer.ts';
import { COVERAGE_ENDS } from './atop-columns.ts';
import { readTreaties, type TreatiesOfVersion } from './read-treaties.ts';
import { claimTreaty, type Treaty } from './treaties.ts';

const CODEBOOK = {
  title: 'Alliance Treaty Obligations and Provisions (ATOP) codebook',
  versions: Object.keys(COVERAGE_ENDS),
  licence: 'free for research, with citation',
  citation:
    'Leeds, Brett Ashley, Jeffrey Ritter, Sara McLaughlin Mitchell, and Andrew Long. 2002. Alliance Treaty Obligations and Provisions, 1815-1944. International Interactions 28: 237-260.',
} as const;

/** Of a version that is not known: the last date of any row. */
const lastDate = (treaties: Iterable<Treaty>): PartialDate | null => {
  let last: PartialDate | null = null;
  for (const { alliance, memberships } of treaties)
    for (const { from, to } of [...(alliance ? [alliance] : []), ...memberships])
      for (const date of [from, to]) if (date && (last === null || date.last > last.last)) last = date;
  return last;
};

const sourceOf = ({ version, treaties, file }: TreatiesOfVersion, collector: Collector, { issues }: ImportContext) => {
  const known = findPartialDate(COVERAGE_ENDS[version] ?? null);
  const end = known ?? lastDate(treaties.values()) ?? dateOf(1815);
  if (!known)
    issues.report('UNKNOWN_VERSION', {
      source: file,
      row: null,
      field: 'version',
      value: version,
      problem: `no version of which it is known how far it covers; ${end?.text ?? 'nothing'}, its last date, is taken for the end`,
      suggestion: findNearest(version, CODEBOOK.versions),
    });
  const id = collector.source({
    id: `atop-${slugWords(version)}` as SourceId,
    title: `Alliance Treaty Obligations and Provisions, version ${version}`,
    dataset: 'atop',
    version,
    publisher: 'ATOP project',
    publishedOn: end,
    language: 'en',
    url: null,
    reliability: null,
    licence: CODEBOOK.licence,
    citation: CODEBOOK.citation,
  });
  return { id, end };
};

/** ATOP, member level or alliance level or both; a treaty's member rows go before its alliance row. */
export const atop: Importer = {
  format: 'atop',
  description: 'ATOP alliances: member level, alliance level, or both',
  codebook: CODEBOOK,
  extensions: ['.csv'],
  needsMap: false,
  options: {},
  read: async function* (files, context) {
    const collector = new Collector(context.issues);
    const states = new ActorNames('cow', context.directory, collector);
    for (const found of await readTreaties(files, context)) {
      const { id: source, end } = sourceOf(found, collector, context);
      for (const treaty of found.treaties.values()) {
        const undated =
          end === null ? 0 : claimTreaty(treaty, end, { source, states, directory: context.directory, collector });
        if (undated > 0)
          context.issues.report('NOT_ATTRIBUTABLE', {
            source: treaty.alliance?.at.file ?? found.file,
            row: treaty.alliance?.at.line ?? null,
            field: 'atopid',
            value: treaty.id,
            problem: `the alliance level does not say when each of its members was in: ${undated} pairs of them make no claim; give the member level as well`,
            suggestion: null,
          });
        if (collector.full) yield collector.take();
      }
    }
    yield collector.take();
  },
};
