// Makes a Python environment from a folder's requirements.txt, in its .venv, when it is not there or another list made it.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const run = (command, args) => {
  const { status, stdout, stderr, error } = spawnSync(command, args, { encoding: 'utf8' });
  return { ok: status === 0, output: (error ? error.message : `${stdout}\n${stderr}`).trim() };
};

const failure = (message, output = '') => new Error([output, message].filter(Boolean).join('\n'));

const checkPython = (name) => {
  const asked = run('python3', ['-c', 'import sys; print(sys.version_info >= (3, 11))']);
  if (!asked.ok) throw failure(`${name} needs Python 3.11 or newer; there is no python3 on the path.`);
  if (!asked.output.includes('True')) throw failure(`${name} needs Python 3.11 or newer; python3 is older.`);
};

/**
 * @param {string} folder where requirements.txt is
 * @returns {string} the path of the environment's Python
 * @throws Error that says what is missing, after what the failed program said
 */
export const pythonOf = (folder) => {
  const venv = join(folder, '.venv');
  const python = process.platform === 'win32' ? join(venv, 'Scripts', 'python.exe') : join(venv, 'bin', 'python');
  const list = join(folder, 'requirements.txt');
  const made = join(venv, 'made-from.txt');
  const wanted = readFileSync(list, 'utf8');
  if (existsSync(made) && readFileSync(made, 'utf8') === wanted) return python;

  const name = relative(process.cwd(), folder) || folder;
  checkPython(name);
  process.stderr.write(`Making ${name}/.venv …\n`);
  rmSync(venv, { recursive: true, force: true });
  const making = run('python3', ['-m', 'venv', venv]);
  if (!making.ok) throw failure('python3 has no venv; on Debian: apt-get install python3-venv.', making.output);

  process.stderr.write(`Installing what ${name}/requirements.txt names …\n`);
  const args = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--requirement', list];
  if (!run(python, args).ok) {
    const again = run(python, args);
    if (!again.ok) throw failure('The packages could not be installed.', again.output);
  }
  writeFileSync(made, wanted);
  return python;
};
