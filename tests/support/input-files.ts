import { deflateRawSync, crc32 } from 'node:zlib';
import type { InputFile, RawFile } from '../../src/loaders/import/input/input-file.ts';
import type { ImportBatch, ImportContext, Importer } from '../../src/loaders/import/importer.ts';
import type { ActorDirectory } from '../../src/loaders/import/actor-directory.ts';
import { IssueLog } from '../../src/loaders/import/issue-log.ts';

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A file that comes in pieces of so many bytes, as one from a disk or a pipe may. */
export const anInput = (name: string, content: string | Uint8Array, pieceBytes = 7): InputFile => ({
  name,
  open: async function* () {
    const bytes = typeof content === 'string' ? bytesOf(content) : content;
    for (let start = 0; start < bytes.length; start += pieceBytes)
      yield Promise.resolve(bytes.subarray(start, start + pieceBytes));
  },
});

export const aRawFile = (name: string, bytes: Uint8Array): RawFile => ({
  name,
  size: bytes.length,
  read: async function* (start, end) {
    const piece = 64 * 1024;
    for (let at = start; at < end; at += piece) yield Promise.resolve(bytes.subarray(at, Math.min(at + piece, end)));
  },
});

interface Member {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** What the archive says the member unpacks to; the truth unless given. */
  readonly claimedSize?: number;
  readonly encrypted?: boolean;
}

/** A zip archive, byte by byte, so that it can lie. */
export const aZip = (members: readonly Member[]): Uint8Array => {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, bytes, claimedSize, encrypted } of members) {
    const packed = deflateRawSync(bytes);
    const file = Buffer.from(name);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(encrypted ? 1 : 0, 2);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(crc32(bytes), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(claimedSize ?? bytes.length, 18);
    common.writeUInt16LE(file.length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), common, file, packed]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), common, tail, file]));
    parts.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(members.length, 4);
  end.writeUInt16LE(members.length, 6);
  end.writeUInt32LE(central.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...parts, central, Buffer.from('PK\x05\x06', 'latin1'), end]);
};

/** Knows Iran, Syria and the United States by code and name, and the Islamic State by UCDP's id. */
export const SMALL_DIRECTORY: ActorDirectory = (() => {
  const actor = (id: string, kind: 'STATE' | 'ARMED_GROUP', en: string) =>
    ({ id, kind, label: { en, ar: null } }) as NonNullable<ReturnType<ActorDirectory['get']>>;
  const iran = actor('iran', 'STATE', 'Iran');
  const syria = actor('syria', 'STATE', 'Syria');
  const america = actor('united-states', 'STATE', 'United States');
  const daesh = actor('islamic-state', 'ARMED_GROUP', 'Islamic State');
  const codes: Readonly<Record<string, typeof iran>> = {
    'cow:2': america,
    'cow:630': iran,
    'cow:652': syria,
    'gwno:2': america,
    'gwno:630': iran,
    'gwno:652': syria,
    'ucdp:3': america,
    'ucdp:114': iran,
    'ucdp:118': syria,
    'ucdp:234': daesh,
  };
  const names: Readonly<Record<string, typeof iran>> = {
    Iran: iran,
    Syria: syria,
    'Government of Iran': iran,
    'Government of Syria': syria,
    'United States': america,
  };
  return {
    get: (id) => [iran, syria, america, daesh].find((own) => own.id === id) ?? null,
    find: (scheme, code) => codes[`${scheme}:${code}`] ?? null,
    knows: () => false,
    handovers: () => [],
    findState: (name) => names[name] ?? null,
  };
})();

/** What an importer makes of files, all of its batches together, and its issues. */
export const importAll = async (
  importer: Importer,
  files: readonly InputFile[],
  more: Partial<ImportContext> = {},
): Promise<ImportBatch & { readonly issues: IssueLog }> => {
  const issues = new IssueLog();
  const context: ImportContext = { directory: SMALL_DIRECTORY, issues, options: new Map(), map: null, ...more };
  const batches: ImportBatch[] = [];
  for await (const batch of importer.read(files, context)) batches.push(batch);
  const all = <Item>(pick: (batch: ImportBatch) => readonly Item[]): readonly Item[] => batches.flatMap(pick);
  return {
    actors: all(({ actors }) => actors),
    sources: all(({ sources }) => sources),
    places: all(({ places }) => places),
    events: all(({ events }) => events),
    claims: all(({ claims }) => claims),
    issues,
  };
};
