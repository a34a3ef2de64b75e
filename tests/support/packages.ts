import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../src/graph/package-root.ts';

/** An entry of package-lock.json: a copy of a package in node_modules. */
export interface LockedPackage {
  /** `node_modules/a/node_modules/b` */
  readonly path: string;
  readonly name: string;
  readonly version: string;
  readonly licence: string | null;
  readonly integrity: string | null;
  /** Where it is not from the registry: an address, a repository, a file. */
  readonly resolved: string | null;
  readonly isLink: boolean;
  /** Not needed to run the service. */
  readonly isDev: boolean;
  readonly hasInstallScript: boolean;
}

interface LockEntry {
  readonly name?: string;
  readonly version?: string;
  readonly license?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly link?: boolean;
  readonly dev?: boolean;
  readonly hasInstallScript?: boolean;
}

const read = (...path: readonly string[]): unknown =>
  JSON.parse(readFileSync(join(packageRoot(), ...path), 'utf8')) as unknown;

/** Every package of the lock, in its order. */
export const lockedPackages = (): readonly LockedPackage[] => {
  const { packages } = read('package-lock.json') as { readonly packages: Readonly<Record<string, LockEntry>> };
  return Object.entries(packages)
    .filter(([path]) => path !== '')
    .map(([path, entry]) => ({
      path,
      name: entry.name ?? path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
      version: entry.version ?? '',
      licence: entry.license ?? null,
      integrity: entry.integrity ?? null,
      resolved: entry.resolved ?? null,
      isLink: entry.link ?? false,
      isDev: entry.dev ?? false,
      hasInstallScript: entry.hasInstallScript ?? false,
    }));
};

/** The licence that an installed package states itself; null when it is not installed here, as one for another system. */
export const statedLicence = ({ path }: LockedPackage): string | null => {
  if (!existsSync(join(packageRoot(), path, 'package.json'))) return null;
  const { license } = read(path, 'package.json') as { readonly license?: string | { readonly type?: string } };
  return (typeof license === 'string' ? license : license?.type) ?? '';
};

/** Whether an SPDX expression can be kept with these licences alone: one of `A OR B`, both of `A AND B`. */
export const isAmong = (expression: string, licences: ReadonlySet<string>): boolean => {
  const plain = expression.replace(/^\((.*)\)$/, '$1');
  if (plain.includes(' OR ')) return plain.split(' OR ').some((part) => isAmong(part, licences));
  return plain.split(' AND ').every((part) => licences.has(part));
};
