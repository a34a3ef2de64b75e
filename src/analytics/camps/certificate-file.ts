import type { GivenTie, SignedGraph } from '../signed/signed-graph.ts';
import type { Certificate } from './certificate.ts';
import type { CampsAnswer } from './solve-camps.ts';

/** All that is needed to check an answer: the graph, what is said of its camps, and the certificate. `entente check-certificate` reads it as JSON. */
export interface CertificateFile {
  readonly actors: number;
  readonly ties: readonly GivenTie[];
  readonly camps: readonly number[];
  readonly cost: number;
  readonly bound: number;
  readonly certificate: Certificate;
}

export const toCertificateFile = (
  { actors, ties }: SignedGraph,
  { camps, cost, bound, certificate }: CampsAnswer,
): CertificateFile => ({ actors, ties, camps, cost, bound, certificate });
