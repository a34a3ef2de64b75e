/** The thread of a solver: it gets one task after another from {@link ./solver-pool.ts} and says what it finds. */
import { parentPort } from 'node:worker_threads';
import { loadHighs } from './load-highs.ts';
import { solveCamps } from './solve-camps.ts';
import { solveStability } from './stability.ts';
import { walkBalance } from '../signed/walk-balance.ts';
import type { SolverTask, SolverWord, StabilityAnswer } from './task.ts';

/** What is known so far is sent at most so often. */
const TELL_MS = 50;

const port = parentPort;
if (port === null) throw new Error('The solver runs in a thread of its own.');
const highs = await loadHighs();
const say = (word: SolverWord): void => port.postMessage(word);

const solve = (task: SolverTask): SolverWord => {
  if (task.kind === 'walk-balance') return { kind: 'done', answer: { share: walkBalance(task.graph) } };
  const { kind, graph, maxCamps, deadlineMs } = task;
  const end = Date.now() + deadlineMs;
  const secondsLeft = (): number => (end - Date.now()) / 1000;
  if (kind === 'stability') {
    const { isComplete, relationOf } = solveStability(highs, graph, maxCamps, secondsLeft);
    const each = Array.from({ length: graph.actors }, (_, actor) => actor);
    const answer: StabilityAnswer = { isComplete, relations: each.flatMap((a) => each.map((b) => relationOf(a, b))) };
    return { kind: 'done', answer };
  }
  let toldAt = -Infinity;
  const answer = solveCamps(highs, graph, maxCamps, {
    secondsLeft,
    onProgress: (sofar) => {
      if (Date.now() - toldAt < TELL_MS) return;
      toldAt = Date.now();
      say({ kind: 'sofar', answer: sofar() });
    },
  });
  return { kind: 'done', answer };
};

port.on('message', (task: SolverTask) => {
  try {
    say(solve(task));
  } catch (error) {
    say({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
  }
});
