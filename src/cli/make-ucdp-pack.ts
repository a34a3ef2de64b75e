/**
 * Writes the pack `seed/ucdp-mena` anew from UCDP's own files: the same files give the same bytes.
 *
 *   npm run seed:ucdp -- FOLDER      a folder with the files that seed/README.md names
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../graph/package-root.ts';
import { makeUcdpPack, UCDP_FILES } from '../loaders/data-packs/ucdp-mena.ts';
import { packTexts } from '../loaders/pack/pack-texts.ts';
import type { InputFile } from '../loaders/import/input/input-file.ts';
import { openFiles, seedDirectory } from './import-files.ts';
import { listSeedPacks, readPackFolder } from './pack-folder.ts';

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('Name the folder with the files of UCDP: npm run seed:ucdp -- FOLDER');

const names = Object.keys(UCDP_FILES) as (keyof typeof UCDP_FILES)[];
const open = async (name: keyof typeof UCDP_FILES): Promise<readonly [string, InputFile]> => {
  const { files } = await openFiles([join(folder, UCDP_FILES[name])], ['.csv'], () => undefined);
  return [name, files[0] as InputFile];
};
const files = Object.fromEntries(await Promise.all(names.map(open))) as Record<keyof typeof UCDP_FILES, InputFile>;
// The pack of actors first: its rows are those that every pack has.
const seedActors = listSeedPacks().flatMap((path) => readPackFolder(path).pack.actors);
const pack = await makeUcdpPack({ files, directory: seedDirectory(), seedActors });
const target = join(packageRoot(), 'seed', 'ucdp-mena');
mkdirSync(target, { recursive: true });
for (const [file, text] of packTexts(pack)) writeFileSync(join(target, file), text);
process.stdout.write(`${pack.actors.length} actors, ${pack.claims.length} claims in ${target}\n`);
