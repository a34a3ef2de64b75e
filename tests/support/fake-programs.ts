import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const writeProgram = (home: string, name: string, script: string): string => {
  const bin = join(home, 'bin');
  mkdirSync(bin, { recursive: true });
  writeFileSync(join(bin, name), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  return join(bin, name);
};

/** A `java` that only tells its version. */
export const fakeJava = (home: string, version: string): string =>
  writeProgram(home, 'java', `echo 'openjdk version "${version}" 2025-04-15' >&2`);

/** A `mvn` that runs a script, with the folder for the jars in `$into`. */
export const fakeMaven = (home: string, script: string): string =>
  writeProgram(home, 'mvn', `for a in "$@"; do case $a in -DoutputDirectory=*) into=\${a#*=};; esac; done\n${script}`);
