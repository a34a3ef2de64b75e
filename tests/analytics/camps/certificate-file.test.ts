import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { type CertificateFile, toCertificateFile } from '../../../src/analytics/camps/certificate-file.ts';
import { loadHighs } from '../../../src/analytics/camps/load-highs.ts';
import { solveCamps } from '../../../src/analytics/camps/solve-camps.ts';
import { checkCertificate } from '../../../src/cli/check-certificate.ts';
import { createIo } from '../../../src/cli/io.ts';
import { highlandTribes } from '../../support/sides/highland-tribes.ts';
import { randomFrom } from '../../support/sides/random-graphs.ts';

const folder = mkdtempSync(join(tmpdir(), 'entente-certificates-'));
afterAll(() => rmSync(folder, { recursive: true }));

const tribes = highlandTribes();
const answer = solveCamps(await loadHighs(), tribes, 2, { secondsLeft: () => 20 });
const file = toCertificateFile(tribes, answer);

const check = async (content: unknown): Promise<string> => {
  const path = join(folder, 'camps.json');
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  const written: string[] = [];
  const out = (text: string): Promise<void> => {
    written.push(text);
    return Promise.resolve();
  };
  await checkCertificate(path, { ...createIo(new AbortController().signal), out });
  return written.join('');
};

describe('A certificate in a file', () => {
  it('is accepted with the answer that it proves', async () => {
    expect(await check(file)).toBe(
      'Proved: with at most 2 camps, what does not fit weighs at least 7.\nThe camps are best: they cost 7.\n',
    );
  });

  it('is accepted with camps that are not best, which it says', async () => {
    const camps = new Array<number>(16).fill(0);
    expect(await check({ ...file, camps, cost: 29 })).toContain('The camps cost 29; better ones may exist.');
  });

  it.each<[string, unknown, string]>([
    ['another cost', { ...file, cost: 6 }, 'the camps cost 7, and the file says 6'],
    ['a greater bound', { ...file, bound: 8 }, 'the certificate proves 7, and the file says 8'],
    ['camps of fewer actors', { ...file, camps: [0, 1] }, 'there are 2 camps of actors'],
    ['too many camps', { ...file, camps: file.camps.map((_, at) => at) }, 'one piece has 16 camps, at most 2 may be'],
    ['a sign of no tie', { ...file, ties: [{ a: 0, b: 1, sign: 2 }] }, 'the sign is 2'],
    ['no certificate', { ...file, certificate: undefined }, 'camps.json: '],
    ['no JSON', 'camps', 'camps.json: '],
  ])('with %s is refused', async (_, content, message) => {
    await expect(check(content)).rejects.toMatchObject({ code: 'DATA_INVALID' });
    await expect(check(content)).rejects.toThrow(message);
  });

  it('is refused when any tie that its cuts use turns its sign, or any weight is raised', async () => {
    const random = randomFrom(5);
    const [part] = file.certificate.parts;
    const proof = part?.proof;
    if (!part || !proof || !('cuts' in proof)) throw new Error('the tribes are proved by cuts alone');
    const used = proof.cuts.flatMap(({ actors }) =>
      actors.map((a, at) => [a, actors[(at + 1) % actors.length] as number] as const),
    );
    for (let each = 0; each < 40; each++) {
      const [a, b] = used[Math.floor(random() * used.length)] as readonly [number, number];
      const ties = file.ties.map((tie) =>
        (tie.a === a && tie.b === b) || (tie.a === b && tie.b === a) ? { ...tie, sign: -tie.sign } : tie,
      );
      await expect(check({ ...file, ties } satisfies CertificateFile)).rejects.toMatchObject({ code: 'DATA_INVALID' });
    }
    for (const at of proof.cuts.keys()) {
      const cuts = proof.cuts.map((cut, index) => (index === at ? { ...cut, weight: cut.weight + 500_000 } : cut));
      const certificate = { ...file.certificate, parts: [{ ...part, proof: { cuts } }] };
      await expect(check({ ...file, certificate })).rejects.toMatchObject({ code: 'DATA_INVALID' });
    }
  });
});
