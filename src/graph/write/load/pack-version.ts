import { EntenteError } from '../../../domain/errors.ts';
import type { ClaimId } from '../../../domain/ids.ts';
import type { RecordIssue } from '../../../domain/issue.ts';
import type { RunRead } from '../../store/run.ts';

/** A version of a pack, and what it says. */
export interface PackVersion {
  readonly id: string;
  readonly version: number;
  readonly claimIds: readonly ClaimId[];
}

/** Who brings the claims of mutations; no pack may bear the name. */
export const API = 'api';

/** A claim that an earlier load of the pack brought and this version does not have. */
interface Missing {
  readonly id: ClaimId;
  /** Nobody else brought it. */
  readonly alone: boolean;
  readonly retired: boolean;
}

/** How a version stands to what is stored of its pack. */
export interface PackStanding {
  /** Why it must not be loaded; empty when it may. */
  readonly issues: readonly RecordIssue[];
  readonly missing: readonly Missing[];
  /** The version that it replaces; null when it is the first, or the one that is there. */
  readonly replaces: number | null;
}

const issue = (field: string, value: string, problem: string): RecordIssue => ({
  record: 'pack',
  field,
  value,
  problem,
  suggestion: null,
});

const count = (number: number, what: string): string => `${number} ${what}${number === 1 ? '' : 's'}`;

/** Checks a version of a pack against the one that is stored. */
export const packStanding = async (run: RunRead, { id, version, claimIds }: PackVersion): Promise<PackStanding> => {
  const [stored] = await run('read/pack', { id });
  const given = new Set<string>(claimIds);
  const missing = (await run('read/claims-brought-by', { pack: id }))
    .filter((claim) => !given.has(claim.id))
    .map((claim) => ({ ...claim, id: claim.id as ClaimId }));
  const replaces =
    !stored || stored.version === version ? (stored?.replaces ?? null) : (stored.replaces ?? stored.version);
  const standing = missing.filter(({ retired }) => !retired).length;
  const issues: RecordIssue[] = [];
  if (id === API) issues.push(issue('id', id, 'the id is kept for claims that are recorded through the API'));
  if (stored && version < stored.version)
    issues.push(
      issue(
        'version',
        String(version),
        `version ${stored.version} of this pack is loaded; the older version ${version} is not loaded over it`,
      ),
    );
  else if (stored && replaces === null && standing > 0)
    issues.push(
      issue(
        'version',
        String(version),
        `the pack has ${count(claimIds.length, 'claim')}, and lacks ${count(standing, 'claim')} that the same version ` +
          `brought before; raise the version to ${version + 1}, so that what is gone is retired`,
      ),
    );
  return { issues, missing, replaces };
};

/** Those that would be retired. */
export const toRetire = (missing: readonly Missing[]): readonly Missing[] =>
  missing.filter(({ alone, retired }) => alone && !retired);

/** @throws EntenteError DATA_INVALID when another version of the pack was begun meanwhile: it would not know of these claims */
export const checkVersionIsOurs = async (
  run: RunRead,
  { id, version }: Pick<PackVersion, 'id' | 'version'>,
): Promise<void> => {
  const [stored] = await run('read/pack', { id });
  if (stored && stored.version !== version)
    throw new EntenteError(
      'DATA_INVALID',
      `Version ${stored.version} of ${id} was begun while version ${version} was being loaded.`,
    );
};
