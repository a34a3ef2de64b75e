import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openContext } from '../../src/api/open-context.ts';
import { createApollo } from '../../src/api/graphql/apollo.ts';
import { packageRoot } from '../../src/graph/package-root.ts';
import type { Store } from '../../src/graph/store/store.ts';
import { runCli } from '../support/run-cli.ts';
import { seededStore } from '../support/store.ts';

interface Block {
  readonly file: string;
  /** Of its first line of content, 1-based. */
  readonly line: number;
  readonly language: string;
  readonly text: string;
}

const FENCE = /^```(\w*)\n([\s\S]*?)^```$/gm;

const read = (file: string): string => readFileSync(join(packageRoot(), file), 'utf8');

const blocksOf = (file: string): readonly Block[] =>
  [...read(file).matchAll(FENCE)].map(({ index, 1: language = '', 2: text = '', input }) => ({
    file,
    line: input.slice(0, index).split('\n').length + 1,
    language,
    text,
  }));

const blocks = ['README.md', 'ARCHITECTURE.md'].flatMap(blocksOf);
const lines = blocks
  .filter(({ language }) => language === 'sh')
  .flatMap(({ file, line, text }) =>
    text
      .trimEnd()
      .split('\n')
      .map((command, offset) => ({ file, line: line + offset, command })),
  );
const queries = blocks.filter(({ language }) => language === 'graphql');
const { scripts } = JSON.parse(read('package.json')) as { readonly scripts: Readonly<Record<string, string>> };

/** The words of a shell line, which may be in double quotes. */
const wordsOf = (command: string): readonly string[] =>
  [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');

let store: Store;
beforeAll(async () => {
  store = await seededStore();
});
afterAll(() => store.close());

/** Empty lists and nulls at the first two levels: an example that shows nothing. */
const emptyParts = (data: Readonly<Record<string, unknown>>): readonly string[] =>
  Object.entries(data).flatMap(([field, value]) => {
    if (value === null || (Array.isArray(value) && value.length === 0)) return [field];
    if (typeof value !== 'object' || Array.isArray(value)) return [];
    return Object.entries(value)
      .filter(([, own]) => own === null || (Array.isArray(own) && own.length === 0))
      .map(([own]) => `${field}.${own}`);
  });

describe('The pages at the root', () => {
  it('have blocks of the kinds that are tried here, and no others', () => {
    expect(lines.length).toBeGreaterThan(5);
    expect(queries.length).toBeGreaterThan(2);
    const others = blocks.filter(({ language }) => !['sh', 'graphql', ''].includes(language));
    expect(others.map(({ file, line, language }) => `${file}:${line} ${language}`)).toEqual([]);
  });

  it('name scripts and files that are there', () => {
    for (const file of ['README.md', 'ARCHITECTURE.md']) {
      const text = read(file);
      const named = [...text.matchAll(/`npm run ([\w:]+)`/g)].map(([, script = '']) => script);
      expect(named.filter((script) => !Object.hasOwn(scripts, script))).toEqual([]);
      const linked = [
        ...text.matchAll(
          /\]\((?!https?:)([^)#]+)\)|`([A-Z]+\.md|docker-compose\.yml|(?:src|seed|schema|cypher)\/[\w./-]+)`/g,
        ),
      ];
      const files = linked.map(([, link, code]) => link ?? code ?? '');
      expect(files.filter((path) => !existsSync(join(packageRoot(), path)))).toEqual([]);
    }
    expect(existsSync(join(packageRoot(), 'docker-compose.yml'))).toBe(true);
  });
});

describe.concurrent('A line to type', () => {
  it.each(lines)('$file:$line $command', async ({ command }) => {
    const [program, verb = '', ...args] = wordsOf(command);
    if (program === 'npm') {
      expect([...args, Object.hasOwn(scripts, verb)]).toEqual([true]);
    } else if (program === 'docker') {
      expect(command).toBe('docker compose up');
    } else if (program === 'npx' && verb === 'entente') {
      const { code, stderr } = await runCli(args);
      expect({ code, stderr: code === 0 ? '' : stderr }).toEqual({ code: 0, stderr: '' });
    } else {
      throw new Error(`nobody has said how to try "${command}"`);
    }
  });
});

describe('A question to ask', () => {
  it.each(queries)('$file:$line has an answer that shows something', async ({ text }) => {
    const problems: unknown[] = [];
    const apollo = createApollo((error) => problems.push(error));
    const contextValue = openContext({ store, browserUrl: null, now: () => new Date() });
    const { body } = await apollo.executeOperation({ query: text }, { contextValue });
    await apollo.stop();
    if (body.kind !== 'single') throw new Error('the answer came in parts');
    const { data, errors } = body.singleResult;
    expect([errors, problems]).toEqual([undefined, []]);
    expect(Object.keys(data ?? {}).length).toBeGreaterThan(0);
    expect(emptyParts(data ?? {})).toEqual([]);
  });

  it('and what README.md says of the first one is so: certain in July 2017, only possible on 3 November', async () => {
    const chain = async (at: string): Promise<string | undefined> => {
      const { stdout } = await runCli([
        'path',
        'united-states',
        'popular-mobilization-forces',
        '--at',
        at,
        '--first',
        '100',
      ]);
      return /^\d+\. united-states \S+ mosul-coalition \S+ popular-mobilization-forces {2}\[(\w+)\]$/m.exec(
        stdout,
      )?.[1];
    };
    expect(await Promise.all([chain('2017-07'), chain('2017-11-03')])).toEqual(['certain', 'possible']);
  });
});
