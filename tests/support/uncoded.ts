import { type PackFolder, listSeedPacks, readPackFolder } from '../../src/cli/pack-folder.ts';
import type { Actor } from '../../src/domain/records.ts';
import { CountryCodes } from '../../src/loaders/import/country-codes.ts';
import type { ActorDirectory } from '../../src/loaders/import/actor-directory.ts';
import { packDirectory } from '../../src/loaders/import/pack-directory.ts';

/** Codes by which data sets know groups; those of states stay. */
const SCHEMES: readonly string[] = ['ucdp', 'ucdp-old', 'mmp', 'nsa', 'un-sc'];

const uncoded = (actor: Actor): Actor => ({
  ...actor,
  externalIds: actor.externalIds.filter(({ scheme }) => !SCHEMES.includes(scheme)),
});

/** A pack that ships, its actors without the codes of groups: what a person's own actors are like. */
export const uncodedPack = (folder: string): PackFolder => {
  const { name, pack } = readPackFolder(folder);
  return { name, pack: { ...pack, actors: pack.actors.map(uncoded) } };
};

/** The packs that ship, as imports would know them if there were no crosswalk of groups. */
export const uncodedDirectory = (): ActorDirectory => {
  const packs = listSeedPacks().map((folder) => uncodedPack(folder).pack);
  return packDirectory(
    packs.flatMap(({ actors }) => actors),
    new CountryCodes(packs.flatMap(({ countryCodes }) => countryCodes.spells)),
  );
};
