// Makes the Python environment of the notebooks when it is not there, then hands over to run.py.
//
//   npm run notebooks                      runs all notebooks and writes what they show
//   npm run notebooks -- --check           says instead where that differs from what is committed
//   npm run notebooks -- 02-coalition      only those whose name begins so
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pythonOf } from './python-env.mjs';

const fail = (message) => {
  process.stderr.write(`${message}\n`);
  process.exit(1);
};

const folder = dirname(fileURLToPath(import.meta.url));
const pythonHere = () => {
  try {
    return pythonOf(folder);
  } catch (error) {
    return fail(error.message);
  }
};
const { status, error } = spawnSync(pythonHere(), [join(folder, 'run.py'), ...process.argv.slice(2)], {
  stdio: 'inherit',
});
if (error) fail(error.message);
process.exit(status ?? 1);
