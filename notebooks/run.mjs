// Makes notebooks/.venv from requirements.txt when it is not there or another list made it, then hands over to run.py.
//
//   npm run notebooks                      runs all notebooks and writes what they show
//   npm run notebooks -- --check           says instead where that differs from what is committed
//   npm run notebooks -- 02-coalition      only those whose name begins so
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = dirname(fileURLToPath(import.meta.url));
const venv = join(folder, '.venv');
const python = process.platform === 'win32' ? join(venv, 'Scripts', 'python.exe') : join(venv, 'bin', 'python');
const list = join(folder, 'requirements.txt');
const made = join(venv, 'made-from.txt');

const fail = (message, output = '') => {
  process.stderr.write(`${[output.trim(), message].filter(Boolean).join('\n')}\n`);
  process.exit(1);
};

const run = (command, args) => {
  const { status, stdout, stderr, error } = spawnSync(command, args, { encoding: 'utf8' });
  return { ok: status === 0, output: error ? error.message : `${stdout}\n${stderr}` };
};

const checkPython = () => {
  const asked = run('python3', ['-c', 'import sys; print(sys.version_info >= (3, 11))']);
  if (!asked.ok) fail('The notebooks need Python 3.11 or newer; there is no python3 on the path.');
  if (!asked.output.includes('True')) fail('The notebooks need Python 3.11 or newer; python3 is older.');
};

const makeVenv = () => {
  checkPython();
  process.stderr.write('Making notebooks/.venv …\n');
  rmSync(venv, { recursive: true, force: true });
  const { ok, output } = run('python3', ['-m', 'venv', venv]);
  if (!ok) fail('python3 has no venv; on Debian: apt-get install python3-venv.', output);
};

const install = () => {
  process.stderr.write('Installing what notebooks/requirements.txt names …\n');
  const args = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--requirement', list];
  if (run(python, args).ok) return;
  const { ok, output } = run(python, args);
  if (!ok) fail('The packages could not be installed.', output);
};

const wanted = readFileSync(list, 'utf8');
if (!existsSync(made) || readFileSync(made, 'utf8') !== wanted) {
  makeVenv();
  install();
  writeFileSync(made, wanted);
}
const { status, error } = spawnSync(python, [join(folder, 'run.py'), ...process.argv.slice(2)], { stdio: 'inherit' });
if (error) fail(error.message);
process.exit(status ?? 1);
