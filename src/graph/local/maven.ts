import { join } from 'node:path';
import { EntenteError } from '../../domain/errors.ts';
import { findOnPath, isExecutable } from './executables.ts';
import { OTHER_WAYS } from './other-ways.ts';

export interface Maven {
  /** The `mvn` program. */
  readonly mvn: string;
}

/**
 * Maven of `MAVEN_HOME` or `M2_HOME`, else `mvn` on `PATH`.
 * @throws EntenteError MAVEN_MISSING
 */
export const findMaven = (env: NodeJS.ProcessEnv): Maven => {
  const mvn =
    [env['MAVEN_HOME'], env['M2_HOME']].flatMap((home) => (home ? [join(home, 'bin/mvn')] : [])).find(isExecutable) ??
    findOnPath('mvn', env);
  if (mvn !== null) return { mvn };
  throw new EntenteError(
    'MAVEN_MISSING',
    'No Maven was found: no mvn in MAVEN_HOME, none on PATH. It is needed once, to fetch the local Neo4j; ' +
      `install Maven 3.6 or newer.\n${OTHER_WAYS}`,
  );
};
