import { accessSync, constants, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { type BrowserContext, chromium } from 'playwright-core';

const isExecutable = (file: string): boolean => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** A Chromium on the PATH; null when there is none. */
const findChromium = (): string | null => {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const files = ['chromium', 'chromium-browser', 'google-chrome'].flatMap((name) =>
    folders.map((dir) => join(dir, name)),
  );
  return files.find(isExecutable) ?? null;
};

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const executablePath = findChromium();

/**
 * Whether tests that need a browser are to be skipped, which is said aloud. In CI they never are: they fail without one.
 * @param what what is not tested then
 */
export const skipWithoutChromium = (what: string): boolean => {
  if (executablePath !== null || process.env['CI'] === 'true') return false;
  console.warn(`NOT RUN: ${what}, because no Chromium is on the PATH (Debian: apt-get install chromium).`);
  return true;
};

export interface OpenChromium {
  readonly context: BrowserContext;
  readonly close: () => Promise<void>;
}

/** A Chromium that has never been used and leaves nothing behind. */
export const openChromium = async (): Promise<OpenChromium> => {
  if (executablePath === null) throw new Error('CI must have a Chromium on the PATH: apt-get install chromium.');
  const profile = mkdtempSync(join(tmpdir(), 'entente-chromium-'));
  const removeProfile = (): void => {
    rmSync(profile, { recursive: true, force: true });
  };
  try {
    const viewport = { width: 1400, height: 1000 };
    const context = await chromium.launchPersistentContext(profile, { executablePath, args: FLAGS, viewport });
    const close = async (): Promise<void> => {
      await context.close();
      removeProfile();
    };
    return { context, close };
  } catch (error) {
    removeProfile();
    throw error;
  }
};
