import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packageRoot } from '../../src/graph/package-root.ts';
import type { Store } from '../../src/graph/store/store.ts';
import { ask } from '../support/ask.ts';
import { type Part, partsOf, readPage, tutorialPages } from '../support/markdown.ts';
import { runCli } from '../support/run-cli.ts';
import { seededStore } from '../support/store.ts';

const pages = tutorialPages().map(partsOf);

/** A line of an `sh` block. */
interface Line {
  readonly page: string;
  readonly line: number;
  readonly command: string;
  /** What the page says it prints, where the block after it says so; that of a block's last line. */
  readonly output: string | null;
}

const lines = pages.flatMap((parts) =>
  parts.flatMap(({ page, line, kind, text }, position): readonly Line[] => {
    if (kind !== 'sh') return [];
    const next = parts[position + 1];
    const commands = text.trimEnd().split('\n');
    return commands.map((command, offset) => ({
      page,
      line: line + offset,
      command,
      output: next?.kind === 'output' && offset === commands.length - 1 ? next.text : null,
    }));
  }),
);

/** Lines that are the same on several pages are run once. */
const commands = [...new Map(lines.map((line) => [`${line.command} ${line.output ?? ''}`, line])).values()];

/** A question and the quotations after it, up to the next heading or question. */
interface Question extends Part {
  readonly quotes: readonly string[];
}

const questions = pages.flatMap((parts) =>
  parts.flatMap((part, position): readonly Question[] => {
    if (part.kind !== 'graphql') return [];
    const after = parts.slice(position + 1);
    const end = after.findIndex(({ kind }) => kind !== 'quote');
    const quotes = (end < 0 ? after : after.slice(0, end)).map(({ text }) => text.replaceAll('\n', ' '));
    return [{ ...part, quotes }];
  }),
);
const isMutation = ({ text }: Part): boolean => text.startsWith('mutation');

const { scripts } = JSON.parse(readPage('package.json')) as { readonly scripts: Readonly<Record<string, string>> };

/** The words of a shell line, which may be in double quotes. */
const wordsOf = (command: string): readonly string[] =>
  [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');

let store: Store;
beforeAll(async () => {
  store = await seededStore();
});
afterAll(() => store.close());

const runEntente = async (args: readonly string[]): Promise<string> => {
  const { code, stdout, stderr } = await runCli(args);
  expect({ code, stderr: code === 0 ? '' : stderr }).toEqual({ code: 0, stderr: '' });
  return stdout;
};

/** Empty lists and nulls at the first two levels: an example that shows nothing. */
const emptyParts = (data: Readonly<Record<string, unknown>>): readonly string[] => {
  const isEmpty = (value: unknown): boolean => value === null || (Array.isArray(value) && value.length === 0);
  return Object.entries(data).flatMap(([field, value]) => {
    if (isEmpty(value)) return [field];
    if (typeof value !== 'object' || Array.isArray(value)) return [];
    return Object.entries(value as object)
      .filter(([, inner]) => isEmpty(inner))
      .map(([name]) => `${field}.${name}`);
  });
};

/** Every text in an answer. */
const textsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
};

describe('The pages', () => {
  it('have commands, outputs, questions and quotations', () => {
    expect(commands.length).toBeGreaterThan(12);
    expect(commands.some(({ output }) => output !== null)).toBe(true);
    expect(questions.length).toBeGreaterThan(8);
    expect(questions.some(({ quotes }) => quotes.length > 0)).toBe(true);
    const outputs = pages.flat().filter(({ kind }) => kind === 'output');
    expect(lines.filter(({ output }) => output !== null)).toHaveLength(outputs.length);
  });
});

describe('A line to type', () => {
  it.for(commands)('$page:$line $command', async ({ command, output }) => {
    const [program, verb = '', ...args] = wordsOf(command);
    if (program === 'npm') {
      const script = verb === 'run' ? (args[0] ?? '') : verb;
      expect([script, Object.hasOwn(scripts, script)]).toEqual([script, true]);
      return;
    }
    if (program !== 'npx' || verb !== 'entente') throw new Error(`nobody has said how to run "${command}"`);
    const arrow = args.indexOf('>');
    const printed = await runEntente(arrow < 0 ? args : args.slice(0, arrow));
    if (output !== null) expect(printed).toBe(output);
    // `npm run docs:pictures` writes the files; else they must be as they are.
    if (arrow >= 0) await expect(printed).toMatchFileSnapshot(join(packageRoot(), args[arrow + 1] ?? ''));
  });
});

describe('A question to ask', () => {
  it.each(questions.filter((question) => !isMutation(question)))(
    '$page:$line has an answer that shows something, and what is quoted from it',
    async ({ text, quotes }) => {
      const { data, errors, reported } = await ask<Record<string, unknown>>(store, text);
      expect([errors, reported]).toEqual([[], []]);
      expect(Object.keys(data).length).toBeGreaterThan(0);
      expect(emptyParts(data)).toEqual([]);
      const texts = textsIn(data);
      for (const quote of quotes) expect(texts).toContain(quote);
    },
  );

  it.each(questions.filter(isMutation))('$page:$line is a change that the schema knows', async ({ text }) => {
    const { errors } = await ask(store, text);
    expect(errors.map(({ extensions }) => extensions?.['code'])).toEqual(['FORBIDDEN']);
  });
});

describe('What docs/questions.md says of July and November 2017', () => {
  it('is so: certain in July, likely on 3 November', async () => {
    const chain = async (at: string): Promise<string | undefined> => {
      const ends = ['united-states', 'popular-mobilization-forces'];
      const stdout = await runEntente(['path', ...ends, '--at', at, '--first', '100']);
      return /^\d+\. united-states \S+ mosul-coalition \S+ popular-mobilization-forces {2}\[(\w+)\]$/m.exec(
        stdout,
      )?.[1];
    };
    expect(await Promise.all([chain('2017-07'), chain('2017-11-03')])).toEqual(['certain', 'likely']);
  });
});
