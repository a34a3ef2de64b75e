import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkArguments } from '../../src/cli/check-arguments.ts';
import { packageRoot } from '../../src/graph/package-root.ts';

const MESSAGE = (place: string): string =>
  `Argument ${place} is not text in UTF-8: a part of it could not be read. Set the terminal to UTF-8 and type it again.`;

describe('An argument of the command line', () => {
  it.each([
    [['retire', '--reason', 'a\ud800'], '3, after --reason'],
    [['match', 'accept', 'a\udc00', 'b'], '3'],
    [['search', 'al-Qa\uFFFDda'], '2'],
  ])('that is not whole text is refused and named: %j', (argv, place) => {
    expect(() => {
      checkArguments(argv);
    }).toThrow(MESSAGE(place));
  });

  it('may have every whole character', () => {
    checkArguments(['search', '🏴 أ é \u0000 \uffff', '']);
  });

  it('in Latin-1 is refused before anything is read or written', async () => {
    // A shell, since Node.js gives a program no bytes that are not UTF-8.
    const entente = join(packageRoot(), 'src/entente.mjs');
    const script = `exec "$0" "$1" retire --claim 0 --reason "$(printf 'caf\\351')"`;
    const child = spawn('/bin/sh', ['-c', script, process.execPath, entente], { stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
    const [code] = (await once(child, 'close')) as [number];
    expect([code, said.split('\n').filter((line) => line.startsWith('entente:'))]).toEqual([
      2,
      [`entente: ${MESSAGE('5, after --reason')}`],
    ]);
  });
});
