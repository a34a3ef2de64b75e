import type { SourceId } from '../../../domain/ids.ts';
import { findNearest } from '../../../domain/nearest.ts';
import { findPartialDate, type PartialDate } from '../../../domain/time/partial-date.ts';
import type { Source } from '../../../domain/records.ts';
import type { Codebook } from '../../import/importer.ts';
import type { IssueLog } from '../../import/issue-log.ts';

export const UCDP_LICENCE = 'CC-BY-4.0';
const ADDRESS = 'https://ucdp.uu.se/downloads/';
/** The licence asks to say what was changed. */
const CHANGES = 'Changed: rows became dated claims about actors with ids of our own.';

const sourceOf = (id: string, title: string, publishedOn: PartialDate | null, citation: string): Source => ({
  id: id as SourceId,
  title,
  publisher: 'Uppsala Conflict Data Program',
  publishedOn,
  language: 'en',
  url: ADDRESS,
  reliability: null,
  licence: UCDP_LICENCE,
  citation: `${citation}. ${CHANGES}`,
});

/** The last year that a release covers: `22.1` came out in 2022 and ends with 2021, `4-2013` with 2012. Null for other words. */
export const lastYearOf = (version: string): number | null => {
  const modern = /^(\d{2})\.\d{1,2}$/.exec(version);
  if (modern) return 2000 + Number(modern[1]) - 1;
  const early = /^v?\.?\d{1,2}-(\d{4})[a-z]?$/.exec(version);
  return early ? Number(early[1]) - 1 : null;
};

/** `22.1` → `22-1`: a version as part of an id. */
export const versionWords = (version: string): string =>
  version
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/**
 * The source of a release. A version that was not checked against the codebook is read too, with an issue.
 * @param lastDay the end of its coverage; null: what the version's number says
 */
export const releaseOf = (
  name: string,
  { title, versions, citation }: Codebook,
  version: string,
  at: { readonly file: string; readonly line: number | null },
  issues: IssueLog,
  lastDay: PartialDate | null = null,
): Source => {
  const year = lastYearOf(version);
  if (!versions.includes(version))
    issues.reportOnce(`version ${version}`, 'UNKNOWN_VERSION', {
      source: at.file,
      row: at.line,
      field: 'version',
      value: version,
      problem: `not a version that was checked against the codebook (${versions.join(', ')}); its columns are read as those`,
      suggestion: findNearest(version, versions),
    });
  const publishedOn = lastDay ?? (year === null ? null : findPartialDate(`${year}-12-31`));
  return sourceOf(`${name}-${versionWords(version)}`, `${title}, version ${version}`, publishedOn, citation);
};
