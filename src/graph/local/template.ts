import {
  constants,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import type { DataFolder } from './data-folder.ts';

/** A graph that was loaded once, to be copied into folders that have none yet. */
export interface Template {
  /** Where such copies are kept. */
  readonly cache: string;
  /** Tells what went into it, and by which program: another key is another graph. */
  readonly key: string;
}

/** What a graph consists of, below Neo4j's folder `data`; users and passwords are in the database `system`, which is not copied. */
const PARTS = ['databases/neo4j', 'transactions/neo4j'];
/** Copies of earlier releases go, the oldest first. */
const KEPT = 3;

const templatesIn = (cache: string): string => join(cache, 'templates');
const folderOf = ({ cache, key }: Template): string => join(templatesIn(cache), key);

export const hasTemplate = (template: Template): boolean => existsSync(folderOf(template));

/** Files are shared until one of the two changes, where the file system can do that. */
const copyParts = (from: string, to: string): void => {
  for (const part of PARTS)
    cpSync(join(from, part), join(to, part), {
      recursive: true,
      mode: constants.COPYFILE_FICLONE,
      filter: (path) => basename(path) !== 'database_lock',
    });
};

/** Makes something whole or not at all. */
const makeWhole = (folder: string, fill: (fresh: string) => void, put: (fresh: string) => void): void => {
  mkdirSync(folder, { recursive: true });
  const fresh = mkdtempSync(join(folder, 'fresh-'));
  try {
    fill(fresh);
    put(fresh);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
};

/** Puts a copy into a folder whose Neo4j has never started. */
export const useTemplate = (template: Template, { neo4j }: DataFolder): void => {
  const source = folderOf(template);
  const data = join(neo4j, 'data');
  makeWhole(
    neo4j,
    (fresh) => {
      copyParts(source, fresh);
    },
    (fresh) => {
      rmSync(data, { recursive: true, force: true });
      renameSync(fresh, data);
    },
  );
  const now = new Date();
  utimesSync(source, now, now);
};

const removeOld = (templates: string): void => {
  const folders = readdirSync(templates).map((name) => join(templates, name));
  const usedAt = new Map(folders.map((folder) => [folder, statSync(folder).mtimeMs]));
  const byUse = folders.sort((a, b) => (usedAt.get(b) ?? 0) - (usedAt.get(a) ?? 0));
  for (const folder of byUse.slice(KEPT)) rmSync(folder, { recursive: true, force: true });
};

/** Keeps a copy of the graph in a folder whose Neo4j has ended. */
export const keepTemplate = (template: Template, { neo4j }: DataFolder): void => {
  if (hasTemplate(template)) return;
  const templates = templatesIn(template.cache);
  makeWhole(
    templates,
    (fresh) => {
      copyParts(join(neo4j, 'data'), fresh);
    },
    (fresh) => {
      if (!hasTemplate(template)) renameSync(fresh, folderOf(template));
    },
  );
  removeOld(templates);
};
