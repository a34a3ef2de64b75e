import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../src/graph/package-root.ts';

/** The pages whose commands and questions are run by tests. */
export function tutorialPages(): readonly string[] {
  const docs = readdirSync(join(packageRoot(), 'docs')).filter((file) => file.endsWith('.md'));
  return ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', ...docs.sort().map((file) => `docs/${file}`)];
}

/** Every page that people read: the former, and those whose links are checked only. */
export const allPages = (): readonly string[] => [
  ...tutorialPages(),
  'CHANGELOG.md',
  'SECURITY.md',
  'seed/README.md',
  'seed/maps/README.md',
  'seed/spellings/README.md',
];

export const readPage = (page: string): string => readFileSync(join(packageRoot(), page), 'utf8');

/** One part of a page: a fenced block by its language, a quotation (`quote`) or a heading (`heading`). */
export interface Part {
  readonly page: string;
  /** Of its first line of content, 1-based. */
  readonly line: number;
  readonly kind: string;
  readonly text: string;
}

const FENCE = /^```(\w*)\n([\s\S]*?)^```$/;
const QUOTE = /^((?:>.*\n?)+)/;
const HEADING = /^#+ (.*)$/;
const PART = new RegExp([FENCE, QUOTE, HEADING].map(({ source }) => `(?:${source})`).join('|'), 'gm');

/** What a page consists of, running text left out, in order. A block without a language has the kind ''. */
export const partsOf = (page: string): readonly Part[] =>
  [...readPage(page).matchAll(PART)].map(({ 0: all, 1: language, 2: block, 3: quote, 4: heading, index, input }) => {
    const line = input.slice(0, index).split('\n').length;
    if (quote !== undefined) return { page, line, kind: 'quote', text: quote.replace(/^> ?/gm, '').trim() };
    if (heading !== undefined) return { page, line, kind: 'heading', text: heading };
    return { page, line: line + 1, kind: language ?? '', text: block ?? all };
  });

/** The anchor that code hosts give to a heading. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M} _-]/gu, '')
    .replaceAll(' ', '-');

export const anchorsOf = (page: string): ReadonlySet<string> =>
  new Set(
    partsOf(page)
      .filter(({ kind }) => kind === 'heading')
      .map(({ text }) => anchorOf(text)),
  );

/** The page without its fenced blocks. */
export const proseOf = (page: string): string => readPage(page).replace(new RegExp(FENCE.source, 'gm'), '');
