import { hash } from 'node:crypto';
import type { SourceId } from '../../domain/ids.ts';
import type { Evidence } from '../../domain/records.ts';

const NO_GLOSS = { en: null, ar: null } as const;

/** A class for the reason that {@link Draft} is one. */
class RowEvidence implements Evidence {
  readonly document: SourceId;
  readonly locator: string;
  readonly hash: string;
  readonly gloss = NO_GLOSS;

  constructor(document: SourceId, locator: string, hash: string) {
    this.document = document;
    this.locator = locator;
    this.hash = hash;
  }
}

/**
 * The row as the place in the document that says it: `ged231.csv:12 id=244657`, with the SHA-256 of the row's bytes as they
 * stand in the file, without the line end.
 * @param key the columns that name the row, as `column=value; column=value`
 */
export const rowEvidence = (
  document: SourceId,
  file: string,
  row: { readonly line: number; readonly bytes: Uint8Array | string },
  key: string,
): Evidence =>
  new RowEvidence(
    document,
    key === '' ? `${file}:${row.line}` : `${file}:${row.line} ${key}`,
    hash('sha256', row.bytes, 'hex'),
  );
