import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { tiesInMemory } from '../../../src/api/ties-in-memory.ts';
import type { Store } from '../../../src/graph/store/store.ts';
import { answerOf, asksOfOne } from '../oracle/answer.ts';
import { deriveByOracle } from '../oracle/derive.ts';
import { answererAt, asAnswered } from '../oracle/identity.ts';
import { qualifyingClaims } from '../oracle/known.ts';
import { aDate } from '../random-claims.ts';
import { askAll, plain } from './ask-operation.ts';
import { wrongExplanations } from './explanations.ts';
import type { AskedField, FieldName } from './fields.ts';
import { putLedger } from './put-ledger.ts';
import { INSTANTS, NOW, someLedger, type TimedLedger } from './random-ledger.ts';
import { aQuestion } from './random-questions.ts';

/** One question to one ledger, and what came of it. */
export interface Difference {
  readonly seed: number;
  readonly graph: number;
  readonly ledger: TimedLedger;
  readonly question: AskedField;
  readonly then: string;
  readonly expected: unknown;
  readonly answered: unknown;
}

export interface Proof {
  readonly graphs: number;
  /** Questions put to a graph. */
  readonly pairs: number;
  /** By root field: asked, and answered with something in it. */
  readonly seen: Readonly<Record<string, { readonly asked: number; readonly answered: number }>>;
  /** Pairs with a known time other than the present. */
  readonly past: number;
  readonly differences: readonly Difference[];
}

export interface ProofOptions {
  readonly seed: number;
  readonly pairs: number;
  readonly pairsAGraph: number;
  readonly withKnownTime: boolean;
  readonly report?: (proof: Proof) => void;
}

/** Whether an answer says anything. */
const saysSomething = (answer: unknown): boolean => {
  if (Array.isArray(answer)) return answer.length > 0;
  if (answer === null || typeof answer !== 'object') return false;
  return Object.values(answer).some(saysSomething) || ('bounds' in answer && answer.bounds !== null);
};

/** Questions whose answers begin with a search among neighbours. */
const SEARCHES: readonly FieldName[] = ['paths', 'neighbourhood'];

/** What the service says of questions with all ties in memory, by the question's place in the list. */
const answersFromMemory = async (
  store: Store,
  questions: readonly AskedField[],
  then: string,
): Promise<ReadonlyMap<number, unknown>> => {
  const ties = tiesInMemory(store, 2 ** 24, (error) => {
    throw error;
  });
  ties.renew();
  await ties.settled();
  const places = questions.flatMap(({ field }, at) => (SEARCHES.includes(field) ? [at] : []));
  const asked = places.map((at) => questions[at] as AskedField);
  const answers = await askAll(store, asked, then, NOW, ties);
  await ties.stop();
  if (ties.figures.misses > 0) throw new Error('the ties in memory were not current');
  return new Map(places.map((at, place) => [at, answers[place]]));
};

/** What the oracle and the service say of one ledger, question by question; equal when nothing is wrong. */
export const compare = async (
  store: Store,
  ledger: TimedLedger,
  questions: readonly AskedField[],
  then: string,
): Promise<readonly { readonly expected: unknown; readonly answered: unknown }[]> => {
  const answers = await askAll(store, questions, then);
  const fromMemory = await answersFromMemory(store, questions, then);
  return questions.map((question, at) => {
    const isSame = !fromMemory.has(at) || isDeepStrictEqual(fromMemory.get(at), answers[at]);
    // Where the two differ one of them is wrong: that is shown.
    const answered = isSame ? answers[at] : { fromStore: answers[at], fromMemory: fromMemory.get(at) };
    const wrong = question.field === 'paths' ? wrongExplanations(answered, ledger) : [];
    const expected = plain(answerOf(ledger, question, then, NOW));
    return wrong.length > 0 ? { expected: [], answered: wrong } : { expected, answered };
  });
};

const isPast = ({ args }: AskedField): boolean => JSON.stringify(args).match(/"(?:knownAt|publishedBy)"/) !== null;

/** Ties of the present and of each instant of the past. */
const tieIdsOf = (ledger: TimedLedger): readonly string[] => {
  const ids = [NOW, ...INSTANTS].flatMap((knownAt) =>
    deriveByOracle(
      asAnswered(qualifyingClaims(ledger, { knownAt }, NOW), answererAt(ledger, { knownAt }, NOW)),
      ledger.sources,
      ledger.actors,
    )
      .filter(({ type }) => type !== 'HOLDS')
      .map(({ id }) => id),
  );
  return [...new Set(ids)].sort();
};

/** The ledger and the questions of one graph of a proof: the same for the same seed. */
export const graphOf = (
  { seed, pairsAGraph, withKnownTime }: ProofOptions,
  graph: number,
): { readonly ledger: TimedLedger; readonly questions: readonly AskedField[]; readonly then: string } => {
  const own = { seed: seed + graph, numRuns: 1 };
  const [ledger] = fc.sample(fc.noBias(someLedger), own);
  const [then] = fc.sample(fc.noBias(aDate), own);
  if (!ledger || then === undefined) throw new Error('nothing was sampled');
  const question = fc.noBias(aQuestion(ledger, tieIdsOf(ledger), withKnownTime));
  const questions = fc.sample(question, { ...own, numRuns: pairsAGraph });
  return { ledger, then, questions: questions.filter((asked) => !asksOfOne(ledger, asked, NOW)) };
};

/** Asks random questions of random ledgers until enough pairs are asked, or something differs. */
export const prove = async (store: Store, options: ProofOptions): Promise<Proof> => {
  const seen: Record<string, { asked: number; answered: number }> = {};
  const differences: Difference[] = [];
  let [graphs, pairs, past] = [0, 0, 0];
  const proof = (): Proof => ({ graphs, pairs, seen, past, differences });
  while (pairs < options.pairs && differences.length === 0) {
    const { ledger, questions, then } = graphOf(options, graphs);
    await putLedger(store, ledger);
    const compared = await compare(store, ledger, questions, then);
    for (const [at, { expected, answered }] of compared.entries()) {
      const question = questions[at] as AskedField;
      const own = (seen[question.field satisfies FieldName] ??= { asked: 0, answered: 0 });
      own.asked++;
      if (saysSomething(expected)) own.answered++;
      if (isPast(question)) past++;
      pairs++;
      if (!isDeepStrictEqual(expected, answered))
        differences.push({ seed: options.seed, graph: graphs, ledger, question, then, expected, answered });
    }
    graphs++;
    options.report?.(proof());
  }
  return proof();
};
