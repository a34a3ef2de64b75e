import type { ActorKind } from '../../domain/ties/types.ts';
import type { ActorDirectory } from '../import/actor-directory.ts';

/** Numbers of UCDP that the crosswalk of groups does not have, each judged by reading (30 November 2026). */
const SAME: Readonly<Record<string, string>> = {
  'ucdp-old:1993': 'south-sudan-democratic-movement',
  'ucdp-old:2008': 'splm-north',
  'ucdp-old:2046': 'movement-for-oneness-and-jihad-in-west-africa',
  'ucdp-old:2057': 'nusra-front',
  'ucdp-old:9411': 'nato',
  'ucdp:6709': 'national-defence-forces',
  'ucdp:6710': 'syrian-national-coalition',
  'ucdp:7355': 'levant-front',
};

/** What groups are whose rows do not say so: communities, firms and charities, joint operations rooms. */
const KINDS: Readonly<Record<string, ActorKind>> = {
  'ucdp-old:9204': 'ORGANISATION',
  'ucdp-old:9401': 'ORGANISATION',
  'ucdp:6436': 'COALITION',
  'ucdp:6564': 'COALITION',
  'ucdp:6599': 'COALITION',
  'ucdp:7390': 'COLLECTIVE',
  'ucdp:7391': 'COLLECTIVE',
  'ucdp:7466': 'COLLECTIVE',
  'ucdp:7467': 'COLLECTIVE',
};

/** Names of sets of people that data sets give no number, and that a seed pack has. */
export const SAME_SETS: Readonly<Record<string, string>> = { 'Civilians in Syria': 'syrian-civilians' };

export const findJudgedKind = (codes: readonly { readonly scheme: string; readonly id: string }[]): ActorKind | null =>
  codes.map(({ scheme, id }) => KINDS[`${scheme}:${id}`]).find((kind) => kind !== undefined) ?? null;

/** The directory, and the judged numbers beside its own. */
export const withJudged = (directory: ActorDirectory): ActorDirectory => ({
  ...directory,
  knows: (scheme, code) => `${scheme}:${code}` in SAME || directory.knows(scheme, code),
  find: (scheme, code, on) => {
    const id = SAME[`${scheme}:${code}`];
    return id === undefined ? directory.find(scheme, code, on) : directory.get(id);
  },
});
