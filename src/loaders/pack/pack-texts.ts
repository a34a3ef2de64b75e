import { labelNames, nameIdentity } from '../../domain/names/labels.ts';
import type { Actor, Claim, Source } from '../../domain/records.ts';
import { COLUMNS, type TableFile } from './columns.ts';

/** The records of a pack that data sets make: ties of actors, each with rows as evidence. */
export interface PackRecords {
  /** In the order in which they are to stand, as everything here. */
  readonly actors: readonly Actor[];
  readonly sources: readonly Source[];
  readonly claims: readonly Claim[];
}

type Cell = string | null;

const NEEDS_QUOTES = /[",\r\n]/;
const cellText = (cell: Cell): string => {
  if (cell === null) return '';
  return NEEDS_QUOTES.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
};

const tableText = (file: TableFile, rows: readonly Readonly<Record<string, Cell>>[]): string => {
  const columns: readonly string[] = COLUMNS[file];
  const lines = rows.map((row) => columns.map((column) => cellText(row[column] ?? null)).join(','));
  return [columns.join(','), ...lines, ''].join('\n');
};

/** `c0001`: keys of claims are their places in the pack. */
const keyOf = (place: number): string => `c${String(place + 1).padStart(4, '0')}`;

const claimRow = (claim: Claim, key: string): Readonly<Record<string, Cell>> => ({
  key,
  stance: claim.stance,
  subject: claim.subject,
  subjectAsStated: claim.subjectAsStated,
  type: claim.type,
  object: claim.object,
  objectAsStated: claim.objectAsStated,
  against: claim.against,
  form: claim.form,
  about: claim.about,
  qualifiers: claim.qualifiers.map(({ key: name, value }) => `${name}=${value}`).join('; '),
  validFrom: claim.validFrom?.text ?? null,
  validTo: claim.validTo?.text ?? null,
  ongoing: claim.ongoing ? 'true' : null,
  attestedOn: claim.attestedOn?.text ?? null,
  assertedBy: claim.assertedBy,
  via: claim.via.join('; '),
  source: claim.source,
  credibility: claim.credibility === null ? null : String(claim.credibility),
  note: claim.note,
});

/** The tables of a pack as texts, by file name: what `readPack` reads back as the same records. Places and events have no table here. */
export const packTexts = ({ actors, sources, claims }: PackRecords): ReadonlyMap<TableFile, string> =>
  new Map<TableFile, string>([
    [
      'actors.csv',
      tableText(
        'actors.csv',
        actors.map(({ id, kind, label, existsFrom, existsTo, description }) => ({
          id,
          kind,
          nameEn: label.en,
          nameAr: label.ar,
          existsFrom: existsFrom?.text ?? null,
          existsTo: existsTo?.text ?? null,
          descriptionEn: description.en,
          descriptionAr: description.ar,
        })),
      ),
    ],
    [
      'names.csv',
      tableText(
        'names.csv',
        actors.flatMap(({ id, label, names }) => {
          const labels = new Set(labelNames(label).map(nameIdentity));
          return names
            .filter((name) => !labels.has(nameIdentity(name)))
            .map(({ text, language, script, kind, validFrom, validTo }) => ({
              of: id,
              text,
              language,
              script,
              kind,
              validFrom: validFrom?.text ?? null,
              validTo: validTo?.text ?? null,
            }));
        }),
      ),
    ],
    [
      'external-ids.csv',
      tableText(
        'external-ids.csv',
        actors.flatMap(({ id, externalIds }) =>
          externalIds.map((external) => ({ of: id, scheme: external.scheme, value: external.id })),
        ),
      ),
    ],
    [
      'sources.csv',
      tableText(
        'sources.csv',
        sources.map(({ publishedOn, titleAr, ...source }) => ({
          ...source,
          titleAr: titleAr ?? null,
          publishedOn: publishedOn?.text ?? null,
        })),
      ),
    ],
    [
      'claims.csv',
      tableText(
        'claims.csv',
        claims.map((claim, place) => claimRow(claim, keyOf(place))),
      ),
    ],
    [
      'evidence.csv',
      tableText(
        'evidence.csv',
        claims.flatMap(({ evidence }, place) =>
          evidence.map(({ document, locator, hash, gloss }) => ({
            claim: keyOf(place),
            document,
            locator,
            hash,
            glossEn: gloss.en,
            glossAr: gloss.ar,
          })),
        ),
      ),
    ],
  ]);
