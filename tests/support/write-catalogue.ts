import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'prettier';
import { packageRoot } from '../../src/graph/package-root.ts';
import { fragments, listStatements } from '../../src/graph/statements/statements.ts';
import { catalogueText } from './catalogue-types.ts';

const path = join(packageRoot(), 'src', 'graph', 'statements', 'generated-catalogue.ts');
const options = JSON.parse(readFileSync(join(packageRoot(), '.prettierrc.json'), 'utf8')) as object;
const text = await format(
  catalogueText([...listStatements('read'), ...listStatements('write')], fragments().values()),
  {
    ...options,
    parser: 'typescript',
  },
);
if (process.argv.includes('--check')) {
  if (readFileSync(path, 'utf8') !== text) {
    console.error('src/graph/statements/generated-catalogue.ts and the headers in cypher/ differ: run npm run codegen');
    process.exit(1);
  }
} else writeFileSync(path, text);
