import { useCallback, useEffect, useState } from 'preact/hooks';
import type { ListPage } from '../documents/page.ts';
import type { Needs } from '../pages/needs.ts';

/** How a question to the service stands. */
export interface Asking {
  readonly isWaiting: boolean;
  readonly failure: string | null;
  readonly isCancelled: boolean;
  readonly cancel: () => void;
  readonly again: () => void;
}

export type Answered<A> = Asking & { readonly answer: A | null };

type Variables = Readonly<Record<string, unknown>>;
type State<A> = { readonly answer: A | null; readonly failure: string | null; readonly isCancelled: boolean };

const wordsOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Asks when the page opens and when a variable changes. The answer of before stays until the next is there. */
export function useAnswer<A>(needs: Needs, document: string, variables: Variables): Answered<A> {
  return useRun<A>((signal) => needs.ask<A>(document, variables, signal), JSON.stringify([document, variables]));
}

/** Asks for page after page until the list is whole or has as many as wanted. */
export function useAllPages<A, N>(
  needs: Needs,
  document: string,
  variables: Variables,
  pageOf: (answer: A) => ListPage<N>,
  most: number,
): Answered<{ readonly nodes: readonly N[]; readonly totalCount: number }> {
  const readAll = async (signal: AbortSignal): Promise<{ nodes: readonly N[]; totalCount: number }> => {
    const nodes: N[] = [];
    let after: string | null = null;
    for (;;) {
      const page: ListPage<N> = pageOf(await needs.ask<A>(document, { ...variables, after }, signal));
      nodes.push(...page.nodes);
      after = page.pageInfo.endCursor;
      if (!page.pageInfo.hasNextPage || nodes.length >= most) return { nodes, totalCount: page.totalCount };
    }
  };
  return useRun(readAll, JSON.stringify([document, variables, most]));
}

function useRun<A>(run: (signal: AbortSignal) => Promise<A>, key: string): Answered<A> {
  const [state, setState] = useState<State<A>>({ answer: null, failure: null, isCancelled: false });
  const [running, setRunning] = useState<AbortController | null>(null);
  const [times, setTimes] = useState(0);
  useEffect(() => {
    const controller = new AbortController();
    setRunning(controller);
    run(controller.signal)
      .then((answer) => {
        if (!controller.signal.aborted) setState({ answer, failure: null, isCancelled: false });
      })
      .catch((error: unknown) => {
        if (!controller.signal.aborted) setState({ answer: null, failure: wordsOf(error), isCancelled: false });
      })
      .finally(() => {
        setRunning((now) => (now === controller ? null : now));
      });
    return () => {
      controller.abort();
    };
  }, [key, times]);
  const cancel = useCallback(() => {
    running?.abort();
    setRunning(null);
    setState((before) => ({ ...before, isCancelled: true }));
  }, [running]);
  const again = useCallback(() => {
    setTimes((before) => before + 1);
  }, []);
  return { ...state, isWaiting: running !== null, cancel, again };
}
