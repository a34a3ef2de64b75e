// Builds the page for readers into dist/explorer, in plain JavaScript because nothing is compiled yet.
import { copyFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const folder = dirname(fileURLToPath(import.meta.url));

await build({
  root: folder,
  configFile: false,
  base: '/explorer/',
  logLevel: 'error',
  publicDir: false,
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: fileURLToPath(new URL('../../dist/explorer', import.meta.url)),
    emptyOutDir: true,
    // Nothing may be written into the page itself: its rules allow files of the service alone.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: 'es2022',
    chunkSizeWarningLimit: 1_500,
  },
});

// The font is sent along with its licence.
copyFileSync(
  fileURLToPath(new URL('../../node_modules/@fontsource/noto-naskh-arabic/LICENSE', import.meta.url)),
  fileURLToPath(new URL('../../dist/explorer/assets/noto-naskh-arabic-LICENSE.txt', import.meta.url)),
);
