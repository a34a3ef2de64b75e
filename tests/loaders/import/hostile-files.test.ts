import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { EntenteError } from '../../../src/domain/errors.ts';
import { IMPORTERS } from '../../../src/loaders/import/importers.ts';
import { expandFile } from '../../../src/loaders/import/input/expand-file.ts';
import { IssueLog } from '../../../src/loaders/import/issue-log.ts';
import { surveyFiles } from '../../../src/loaders/import/survey.ts';
import { EDGES_MAP, FORMAT_FILES } from '../../support/format-files.ts';
import { aRawFile, aZip, bytesOf, SMALL_DIRECTORY } from '../../support/input-files.ts';

const FORMATS = IMPORTERS.map(({ format }) => format);
const fileOf = (format: string): readonly [name: string, text: string] => {
  const file = FORMAT_FILES[format];
  if (!file) throw new Error(`there is no good file of ${format}`);
  return file;
};

/** What the first pass says of files: counts, or why nothing is imported. The second, which writes, comes only after it. */
const survey = async (format: string, raws: readonly (readonly [name: string, bytes: Uint8Array])[]) => {
  const importer = IMPORTERS.find((own) => own.format === format);
  if (!importer) throw new Error(`there is no format ${format}`);
  const issues = new IssueLog();
  const map = importer.needsMap ? { name: 'm.yaml', text: EDGES_MAP } : null;
  const options = new Map(Object.hasOwn(importer.options, 'least') ? [['least', '1']] : []);
  try {
    const files = [];
    for (const [name, bytes] of raws) files.push(...(await expandFile(aRawFile(name, bytes), importer.extensions)));
    const { counts } = await surveyFiles(importer, files, { directory: SMALL_DIRECTORY, issues, options, map });
    return { counts, issues: issues.counts, refusal: '' };
  } catch (error) {
    if (!(error instanceof EntenteError) || error.code !== 'DATA_INVALID') throw error;
    return { counts: null, issues: {}, refusal: error.message };
  }
};

describe.each(FORMATS)('A file given as %s', (format) => {
  const [name, text] = fileOf(format);
  const refused = async (bytes: Uint8Array | string, as = name): Promise<string> => {
    const { refusal } = await survey(format, [[as, typeof bytes === 'string' ? bytesOf(bytes) : bytes]]);
    expect(refusal).not.toContain('\n');
    return refusal;
  };

  it('is read, and the same with CRLF and a byte order mark', async () => {
    const good = await survey(format, [[name, bytesOf(text)]]);
    expect([good.refusal, good.counts?.actors]).toEqual(['', expect.any(Number)]);
    const windows = await survey(format, [[name, bytesOf(`\uFEFF${text.replaceAll('\n', '\r\n')}`)]]);
    expect({ ...windows }).toEqual(good);
  });

  it('that is a gzip cut off or broken is refused, with its line', async () => {
    const packed = gzipSync(text);
    expect(await refused(packed.subarray(0, packed.length - 12), `${name}.gz`)).toMatch(
      new RegExp(`^${name}:\\d+: the gzip data ends before its end; the file is truncated$`),
    );
    const broken = Buffer.concat([packed.subarray(0, 20), Buffer.from([1, 2, 3, 4]), packed.subarray(24)]);
    expect(await refused(broken, `${name}.gz`)).toMatch(new RegExp(`^${name}:\\d+: the gzip data is corrupt`));
  });

  it('that is cut off in a row is refused, with its line', async () => {
    const mark =
      { '.csv': format === 'gdelt' ? '\t' : ',', '.tab': '\t', '.xml': '<' }[/\.\w+$/.exec(name)?.[0] ?? ''] ?? '}';
    const cut = text.slice(0, text.lastIndexOf(mark));
    expect(await refused(cut)).toMatch(new RegExp(`^${name}:\\d+: `));
  });

  it('of a zip beside another that is none is refused, and the other named', async () => {
    const other = `other${name.slice(name.lastIndexOf('.'))}`;
    const zip = aZip([
      { name, bytes: bytesOf(text) },
      { name: other, bytes: bytesOf('x,y\n1,2\n') },
    ]);
    expect(await refused(zip, 'x.zip')).toMatch(new RegExp(`^${other.replace('.', '\\.')}:\\d+: `));
  });

  it('that is empty, blank or in UTF-16 is refused', async () => {
    expect(await refused('')).toBe(`${name}: the file is empty`);
    expect(await refused('\n\n')).toMatch(new RegExp(`^${name}`));
    const wide = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);
    expect(await refused(wide)).toMatch(new RegExp(`^${name}(:1)?: the file is (UTF-16; save it as UTF-8|not UTF-8)`));
  });

  it.each(FORMATS.filter((other) => other !== format))('that is one of %s is refused', async (other) => {
    const [otherName, otherText] = fileOf(other);
    expect(await refused(otherText, otherName)).toMatch(new RegExp(`^${otherName.replace('.', '\\.')}`));
    expect(await refused(otherText)).toMatch(new RegExp(`^${name.replace('.', '\\.')}`));
  });

  it('that is a page or a PDF is refused', async () => {
    const page = '<!DOCTYPE html><html><head><title>Sign in</title></head>\n<body>x</body></html>\n';
    expect(await refused(page)).toMatch(new RegExp(`^${name}:1: `));
    expect(await refused('%PDF-1.4\n1 0 obj\n')).toMatch(new RegExp(`^${name}:\\d+: `));
  });
});

const TABLES = ['edges', 'ucdp-esd', 'ucdp-acd', 'ucdp-actor', 'ucdp-ged', 'mmp', 'atop', 'icews'] as const;

describe.each(TABLES)('A table given as %s', (format) => {
  const [name, text] = fileOf(format);
  const delimiter = name.endsWith('.tab') ? '\t' : ',';
  const lines = text
    .trimEnd()
    .split('\n')
    .map((line) => line.split(delimiter));
  const header = lines[0] ?? [];
  const tableOf = (rows: readonly (readonly string[])[]): Uint8Array =>
    bytesOf(`${rows.map((cells) => cells.join(delimiter)).join('\n')}\n`);

  it('with one misspelt column is refused, whichever it is, and the column is named', async () => {
    for (const [at, column] of header.entries()) {
      if (column.length < 4 || /\d/.test(column)) continue;
      const misspelt = `${column.slice(0, -2)}${column.slice(-1)}`;
      const head = header.with(at, misspelt);
      const { refusal, issues } = await survey(format, [[name, tableOf([head, ...lines.slice(1)])]]);
      // What is known and not read is no loss; what else is not read must be said.
      if (refusal === '')
        expect([format, column, misspelt, issues]).toEqual([format, column, misspelt, { UNKNOWN_COLUMN: 1 }]);
      else expect(refusal).toMatch(new RegExp(`^${name}:1: `));
    }
  });

  it('without a column that it needs is refused', async () => {
    const without = lines.map((cells) => cells.filter((_, at) => at !== 0));
    const refusal = (await survey(format, [[name, tableOf(without)]])).refusal;
    if (format === 'ucdp-acd') expect(refusal).toBe('');
    else expect(refusal).toMatch(new RegExp(`^${name}:1: `));
  });

  it('with a formula in a cell, or what one left that failed, is refused, with its line', async () => {
    for (const cell of ['=1+2014', '=SUM(A1:A3)', '"=HYPERLINK(""x"")"', '=A1', '#REF!', '#DIV/0!']) {
      const rows = lines.map((cells, at) => (at === 1 ? cells.with(2, cell) : cells));
      const { refusal } = await survey(format, [[name, tableOf(rows)]]);
      expect([cell, refusal]).toEqual([cell, expect.stringMatching(new RegExp(`^${name}:2: .*formula`))]);
    }
  });

  it('with a header alone is refused', async () => {
    expect((await survey(format, [[name, tableOf([header])]])).refusal).toMatch(new RegExp(`^${name}`));
  });
});

describe('A version that nobody checked against the codebook', () => {
  it.each(['ucdp-acd', 'ucdp-actor', 'atop'])(
    'of %s is an issue, and is read like those that were checked',
    async (format) => {
      const [name, text] = fileOf(format);
      const { refusal, issues } = await survey(format, [[name, bytesOf(text.replace(/\b(?:22\.1|4\.01)$/gm, '99.9'))]]);
      expect([refusal, issues]).toEqual(['', { UNKNOWN_VERSION: 1 }]);
    },
  );
});
