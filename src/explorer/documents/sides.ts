import type { Named } from './claim-line.ts';

export interface SidesAnswer {
  readonly camps: {
    readonly status: 'OPTIMAL' | 'BOUNDED';
    readonly violationCount: number;
    readonly projection: { readonly actorCount: number; readonly dyadCount: number };
    readonly campCount: number;
    readonly camps: readonly {
      readonly number: number;
      readonly letter: string;
      readonly size: number;
      readonly actors: readonly Named[];
    }[];
    readonly violations: readonly { readonly a: Named; readonly b: Named; readonly sign: number }[];
  };
}

export const SIDES = `
query SidesAround($where: SidesWhere!, $language: Language!) {
  camps(where: $where) {
    status
    violationCount
    projection { actorCount dyadCount }
    campCount
    camps(first: 8) { number letter size actors(first: 60) { id name(language: $language) } }
    violations(first: 20) { a { id name(language: $language) } b { id name(language: $language) } sign }
  }
}`;
