import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { ANY_TIME } from '../../src/domain/time/bounds.ts';
import { type Column, joined, NODE_COLUMNS } from '../../src/api/export/columns.ts';
import { edgeColumns } from '../../src/api/export/derived-columns.ts';
import { writeGexf } from '../../src/api/export/gexf.ts';
import { writeGraphml } from '../../src/api/export/graphml.ts';
import { packageRoot } from '../../src/graph/package-root.ts';
import { graphOf, someGraph, textOf } from '../support/graphs.ts';

const FOLDER = join(packageRoot(), 'tests', 'python');
const PYTHON = join(tmpdir(), 'entente-python', 'bin', 'python');

/** A Python with what `requirements.txt` pins, made once on a machine; null where it cannot be made. */
const preparePython = (): string | null => {
  try {
    if (!existsSync(PYTHON)) execFileSync('python3', ['-m', 'venv', join(PYTHON, '..', '..')], { stdio: 'pipe' });
    execFileSync(PYTHON, ['-m', 'pip', 'install', '--quiet', '--requirement', join(FOLDER, 'requirements.txt')], {
      stdio: 'pipe',
    });
    return PYTHON;
  } catch (error) {
    console.warn(
      `NOT RUN: exports were not read with networkx, because no Python 3 could be prepared: ${String(error)}`,
    );
    return null;
  }
};

const python = preparePython();
const folder = mkdtempSync(join(tmpdir(), 'entente-networkx-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const attributesOf = <Row>(columns: readonly Column<Row>[], row: Row): Record<string, unknown> =>
  Object.fromEntries(
    columns.flatMap(({ name, type, of }) => {
      const cell = of(row);
      return cell === null ? [] : [[name, type === 'string' ? joined(cell) : cell]];
    }),
  );

describe.skipIf(python === null)('A graph that networkx has read from our file is the graph that was written:', () => {
  it.each([
    ['GraphML', 'graphml', writeGraphml],
    ['GEXF', 'gexf', writeGexf],
  ] as const)(
    '%s',
    async (_, suffix, write) => {
      for (const graph of fc.sample(someGraph, { numRuns: 5, seed: 20171103 })) {
        const file = join(folder, `graph.${suffix}`);
        writeFileSync(file, await textOf(write(graphOf(graph))));
        const output = execFileSync(python ?? '', [join(FOLDER, 'read_graph.py'), file], { encoding: 'utf8' });
        expect(JSON.parse(output)).toEqual({
          nodes: graph.actors.map((actor) => [actor.id, attributesOf(NODE_COLUMNS, actor)]),
          edges: graph.ties.map((tie) => [tie.id, tie.subject, tie.object, attributesOf(edgeColumns(ANY_TIME), tie)]),
        });
      }
    },
    120_000,
  );
});
