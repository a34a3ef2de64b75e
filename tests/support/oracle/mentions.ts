import type { OracleClaim as Claim } from './shapes.ts';

/**
 * How little an actor is spoken of. Follows design §2, the list item on paths: the third part of the order. Reading 45 of
 * decisions.md: a claim names its subject, its object and whom it is against, once each, whatever its type and stance; who
 * asserts it is not named by it.
 */
export const mentionsAmong =
  (standing: readonly Claim[]) =>
  (actor: string): number =>
    standing.filter(({ subject, object, against }) => [subject, object, against].includes(actor)).length;
