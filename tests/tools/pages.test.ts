import { existsSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CLAIM_TYPES } from '../../src/domain/ties/types.ts';
import { packageRoot } from '../../src/graph/package-root.ts';
import { IMPORTERS } from '../../src/loaders/import/importers.ts';
import { allPages, anchorsOf, partsOf, proseOf, readPage, tutorialPages } from '../support/markdown.ts';

const { scripts } = JSON.parse(readPage('package.json')) as { readonly scripts: Readonly<Record<string, string>> };

const exists = (path: string): boolean => existsSync(join(packageRoot(), path));

/** Blocks that readme.test.ts runs or compares, and those that are shown only. */
const RUN = ['sh', 'output', 'graphql'];
const SHOWN = ['console', 'python', 'text'];

/** Links of a page that lead nowhere. */
const brokenLinks = (page: string): readonly string[] =>
  [...proseOf(page).matchAll(/\]\((?!https?:)([^)]*)\)/g)]
    .map(([, target = '']) => target)
    .filter((target) => {
      const [file = '', anchor] = target.split('#');
      const path = file === '' ? page : normalize(join(dirname(page), file));
      return !exists(path) || (anchor !== undefined && !anchorsOf(path).has(anchor));
    });

describe('The pages', () => {
  it('are there', () => {
    expect(tutorialPages().length).toBeGreaterThan(12);
  });

  it.each(allPages())('%s has links that all lead somewhere', (page) => {
    expect(brokenLinks(page)).toEqual([]);
  });

  it.each(allPages())('%s names scripts and files that are there', (page) => {
    const text = readPage(page);
    const named = [...text.matchAll(/\bnpm run ([a-z][\w:]*)/g)].map(([, script = '']) => script);
    expect(named.filter((script) => !Object.hasOwn(scripts, script))).toEqual([]);
    const files = [...text.matchAll(/`((?:src|seed|schema|cypher|tests|docs|notebooks)\/[\w./-]+)`/g)];
    const paths = files.map(([, path = '']) => path);
    expect(paths.filter((path) => !path.startsWith('notebooks/.venv') && !exists(path))).toEqual([]);
  });

  it.each(tutorialPages())('%s has blocks that are run, and blocks marked as shown only, and no others', (page) => {
    const kinds = partsOf(page).map(({ kind, line }) => [kind, line] as const);
    const known = new Set([...RUN, ...SHOWN, 'heading', 'quote']);
    expect(kinds.filter(([kind]) => !known.has(kind))).toEqual([]);
  });

  it.each(tutorialPages().filter((page) => page !== 'README.md'))('can be reached from another: %s', (page) => {
    const targets = tutorialPages()
      .filter((other) => other !== page)
      .flatMap((other) =>
        [...proseOf(other).matchAll(/\]\(([^)#]+)/g)].map(([, to = '']) => normalize(join(dirname(other), to))),
      );
    expect(targets).toContain(page);
  });
});

describe('The lists in the pages', () => {
  it('have every type of claim', () => {
    const model = readPage('docs/model.md');
    expect(CLAIM_TYPES.filter((type) => !model.includes(`\`${type}\``))).toEqual([]);
  });

  it('name only verbs that there are', () => {
    const verbs = ['src/cli.ts', 'src/cli/ask/verbs.ts'].flatMap((file) =>
      [...readPage(file).matchAll(/\.command\('([a-z-]+)'\)/g)].map(([, verb = '']) => verb),
    );
    expect(verbs).toEqual(expect.arrayContaining(['serve', 'path', 'timeline', 'export']));
    const named = allPages().flatMap((page) =>
      [...proseOf(page).matchAll(/`(?:npx )?entente ([a-z-]+)/g)].map(([, verb = '']) => verb),
    );
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((verb) => !verbs.includes(verb))).toEqual([]);
  });

  it('have every format that can be imported', () => {
    const table = readPage('docs/imports.md');
    expect(IMPORTERS.map(({ format }) => format).filter((format) => !table.includes(`\`${format}\``))).toEqual([]);
  });

  it('have every setting of the environment', () => {
    const settings = readPage('docs/running.md');
    const names = [
      ...['PORT', 'HOST', 'ENTENTE_HOME', 'ENTENTE_CACHE', 'ENTENTE_WRITE_TOKEN', 'ENTENTE_WRITE_TOKEN_FILE'],
      ...['ENTENTE_URL', 'ENTENTE_DEBUG', 'NEO4J_URI', 'NEO4J_USERNAME', 'NEO4J_PASSWORD', 'NEO4J_PASSWORD_FILE'],
      ...['NEO4J_DATABASE', 'NEO4J_BROWSER_URL', 'ENTENTE_READ_TOKEN', 'ENTENTE_READ_TOKEN_FILE', 'ENTENTE_PUBLIC'],
      ...['ENTENTE_ALLOWED_HOSTS', 'ENTENTE_ALLOWED_ORIGINS', 'ENTENTE_HEALTH_PORT', 'ENTENTE_LOG_LEVEL'],
    ];
    expect(names.filter((name) => !settings.includes(`\`${name}\``))).toEqual([]);
  });

  it('have every package that is installed with the service', () => {
    const { dependencies } = JSON.parse(readPage('package.json')) as { dependencies: Readonly<Record<string, string>> };
    const page = readPage('CONTRIBUTING.md');
    expect(Object.keys(dependencies).filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
  });
});
