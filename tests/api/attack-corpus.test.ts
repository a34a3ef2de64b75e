import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Store } from '../../src/graph/store/store.ts';
import { type AttackCase, documentCases, requestCases, textCases } from '../support/attack-corpus.ts';
import { internalsIn } from '../support/leaks.ts';
import { ask } from '../support/raw-http.ts';
import { serve, type Served } from '../support/serve.ts';
import { smallStore } from '../support/small-ledger.ts';

let store: Store;
let service: Served;
beforeAll(async () => {
  store = await smallStore();
  service = await serve(store);
});
afterAll(async () => {
  await service.close();
  await store.close();
});

interface Answer {
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

const codeOf = (text: string): string => {
  const { errors = [] } = JSON.parse(text) as Answer;
  return errors[0] === undefined ? 'none' : (errors[0].extensions?.code ?? 'no code');
};

/** What a refusal says, without the text of the question that it repeats. */
const wordsOf = (answer: string, text: string | undefined): string => {
  if (text === undefined) return answer;
  const { errors = [] } = JSON.parse(answer) as Answer;
  const words = errors.map(({ message }) => message).join(' ');
  return words.replaceAll(JSON.stringify(text), '').replaceAll(text, '');
};

const check = async ({ path, method, headers, body, status, code, text }: AttackCase): Promise<void> => {
  const answer = await ask(service.url, path, headers, { method, body });
  expect([answer.status, code === null ? null : codeOf(answer.text)]).toEqual([status, code]);
  if (answer.status >= 400 || code !== 'none') {
    expect(Buffer.byteLength(answer.text)).toBeLessThan(2_000);
    expect(internalsIn(wordsOf(answer.text, text))).toEqual([]);
  }
  // Node itself refuses headers that are too long, before anything of ours sees them.
  if (status !== 431) expect(answer.headers['x-content-type-options']).toBe('nosniff');
  expect(service.reported).toEqual([]);
};

describe('The attacks that are kept as data', () => {
  it('are more than four hundred', () => {
    expect([...documentCases(), ...textCases(), ...requestCases()].length).toBeGreaterThan(400);
  });
});

describe('A document', () => {
  it.each(documentCases())('$what', check);
});

describe('A hostile text', () => {
  it.each(textCases())('$what', check);
});

describe('A request', () => {
  it.each(requestCases())('$what', check);
});

describe('After all of them', () => {
  it('the service answers as before, and nothing was changed', async () => {
    const body = JSON.stringify({
      query: '{ actor(id: "arland") { id } actors { totalCount } claims { totalCount } }',
    });
    const { text } = await ask(
      service.url,
      '/graphql',
      { 'content-type': 'application/json' },
      { method: 'POST', body },
    );
    expect(JSON.parse(text)).toMatchObject({ data: { actor: { id: 'arland' } } });
  });
});
