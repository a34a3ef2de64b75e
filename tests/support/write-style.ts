import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../src/graph/package-root.ts';
import { styleGrass } from './style-grass.ts';

const path = join(packageRoot(), 'cypher', 'browser', 'style.grass');
if (process.argv.includes('--check')) {
  if (readFileSync(path, 'utf8') !== styleGrass()) {
    console.error('cypher/browser/style.grass and src/api/palette.ts differ: run npm run codegen');
    process.exit(1);
  }
} else writeFileSync(path, styleGrass());
