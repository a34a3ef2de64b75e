import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { print } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pythonOf } from '../../notebooks/python-env.mjs';
import { readTypeDefs } from '../../src/api/graphql/type-defs.ts';
import { packageRoot } from '../../src/graph/package-root.ts';
import type { Store } from '../../src/graph/store/store.ts';
import { internalsIn } from '../support/leaks.ts';
import { postQuery, serve, type Served } from '../support/serve.ts';
import { skipsPython } from '../support/python.ts';
import { smallStore } from '../support/small-ledger.ts';

const COUNT = Number(process.env['ENTENTE_RUNS'] ?? 1_200);
const seed = Number(process.env['ENTENTE_SEED'] ?? Math.floor(Math.random() * 2 ** 31));
const MINUTES = 60_000;

const skips = skipsPython('questions made by a fuzzer');

const folder = mkdtempSync(join(tmpdir(), 'entente-fuzz-test-'));
let store: Store;
let service: Served;
beforeAll(async () => {
  if (skips) return;
  store = await smallStore();
  service = await serve(store);
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  if (skips) return;
  await service.close();
  await store.close();
});

/** Questions that a library of others makes from the schema. */
const makeQuestions = (): Promise<readonly string[]> => {
  const here = join(packageRoot(), 'tests', 'fuzz');
  const file = join(folder, 'schema.graphql');
  writeFileSync(file, print(readTypeDefs()));
  const args = [join(here, 'questions.py'), file, String(COUNT), String(seed)];
  return new Promise((resolve, reject) => {
    execFile(pythonOf(here), args, { maxBuffer: 1 << 28 }, (error, stdout) => {
      if (error) reject(error);
      else
        resolve(
          stdout
            .trimEnd()
            .split('\n')
            .map((line) => JSON.parse(line) as string),
        );
    });
  });
};

interface Answer {
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

describe.skipIf(skips)('Questions that an outside fuzzer makes from the schema', { timeout: 10 * MINUTES }, () => {
  it('are each answered, or refused for a reason that is the question’s own', async () => {
    const questions = await makeQuestions();
    const codes = new Map<string, number>();
    for (const question of questions) {
      const { status, body, text } = await postQuery(service.url, question);
      const { errors = [] } = body as Answer;
      const told = `ENTENTE_SEED=${seed} ${question.slice(0, 2_000)}\n${text.slice(0, 1_000)}`;
      expect(status, told).toBeLessThan(500);
      expect(
        errors.flatMap(({ message }) => internalsIn(message)),
        told,
      ).toEqual([]);
      for (const code of errors.length === 0
        ? ['answered']
        : new Set(errors.map(({ extensions }) => extensions?.code ?? 'no code')))
        codes.set(code, (codes.get(code) ?? 0) + 1);
    }
    console.log(
      `fuzzer: ENTENTE_SEED=${seed}, ${questions.length} questions: ${JSON.stringify(Object.fromEntries(codes))}`,
    );
    expect(questions.length).toBeGreaterThanOrEqual(Math.min(COUNT, 1_000));
    expect([codes.get('INTERNAL') ?? 0, codes.get('no code') ?? 0]).toEqual([0, 0]);
    expect(codes.get('answered') ?? 0).toBeGreaterThan(questions.length / 10);
    expect(service.reported).toEqual([]);
  });
});
