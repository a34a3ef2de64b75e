import { browserStatement } from '../graph/browser-statement.ts';
import type { PathModel } from './models.ts';

/**
 * The statement that shows a path in Neo4j Browser, and an address that opens Browser with it ready to run.
 * @param browserUrl null when we do not know where Browser is served
 */
export const pathStatement = ({ actors, hops }: PathModel, browserUrl: string | null) => {
  const text = browserStatement('path');
  const parameters = { actors, ties: hops.flatMap(({ ties }) => ties.map(({ id }) => id as string)) };
  const lines = [
    `:param actors => ${JSON.stringify(actors)};`,
    `:param ties => ${JSON.stringify(parameters.ties)};`,
    text,
  ];
  return {
    text,
    parameters,
    browserUrl:
      browserUrl === null ? null : `${browserUrl}/browser/?cmd=edit&arg=${encodeURIComponent(lines.join('\n'))}`,
  };
};
