import { spawnSync } from 'node:child_process';

/**
 * Whether tests that want Python are left out, which is said. In CI they are not: a missing Python is a failure there, as the first of
 * them will say.
 */
export const skipsPython = (what: string): boolean => {
  const hasPython = spawnSync('python3', ['-c', 'import ensurepip']).status === 0;
  if (!hasPython) console.warn(`NOT RUN: ${what}, because there is no python3 that can make environments.`);
  return !hasPython && process.env['CI'] !== 'true';
};
