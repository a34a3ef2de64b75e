import { readFileSync } from 'node:fs';
import type { CertificateFile } from '../analytics/camps/certificate-file.ts';
import { provenBound } from '../analytics/camps/check-certificate.ts';
import { piecesOf } from '../analytics/signed/pieces.ts';
import { type SignedGraph, toSignedGraph } from '../analytics/signed/signed-graph.ts';
import { EntenteError } from '../domain/errors.ts';
import type { Io } from './io.ts';

/** Checks by addition alone what a file says of the best camps of a graph. @throws EntenteError DATA_INVALID when it is not so */
export async function checkCertificate(file: string, io: Io): Promise<void> {
  try {
    const { actors, ties, camps, cost, bound, certificate } = JSON.parse(readFileSync(file, 'utf8')) as CertificateFile;
    const graph = toSignedGraph(actors, ties);
    const own = costOf(graph, camps, certificate.maxCamps);
    const proved = provenBound(graph, certificate);
    if (own !== cost) throw new Error(`the camps cost ${own}, and the file says ${cost}`);
    if (proved !== bound) throw new Error(`the certificate proves ${proved}, and the file says ${bound}`);
    const most = certificate.maxCamps === null ? 'any number of camps' : `at most ${certificate.maxCamps} camps`;
    await io.out(`Proved: with ${most}, what does not fit weighs at least ${bound}.\n`);
    await io.out(
      own === proved ? `The camps are best: they cost ${own}.\n` : `The camps cost ${own}; better ones may exist.\n`,
    );
  } catch (error) {
    if (error instanceof EntenteError) throw error;
    throw new EntenteError('DATA_INVALID', `${file}: ${error instanceof Error ? error.message : String(error)}.`, {
      cause: error,
    });
  }
}

const costOf = (graph: SignedGraph, camps: readonly number[], maxCamps: number | null): number => {
  if (camps.length !== graph.actors || !camps.every(Number.isInteger))
    throw new Error(`there are ${camps.length} camps of actors, expected a whole number for each of ${graph.actors}`);
  const pieces = piecesOf(graph);
  for (const piece of new Set(pieces)) {
    const count = new Set(camps.filter((_, actor) => pieces[actor] === piece)).size;
    if (maxCamps !== null && count > maxCamps)
      throw new Error(`one piece has ${count} camps, at most ${maxCamps} may be`);
  }
  const violated = graph.ties.filter(({ a, b, sign }) => (camps[a] === camps[b]) !== (sign === 1));
  return violated.reduce((sum, { weight }) => sum + weight, 0);
};
