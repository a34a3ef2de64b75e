interface Cited {
  readonly id: string;
  readonly evidence: readonly { readonly locator: string; readonly document: { readonly id: string } }[];
}

const NUMBERS = new Intl.Collator('en', { numeric: true });

/** Claims in the order of their first place in a document; those without a place in it last, by id. */
export function inOrderOfPlace<C extends Cited>(claims: readonly C[], documentId: string): readonly C[] {
  const placeOf = (claim: C): string | null =>
    claim.evidence
      .filter(({ document }) => document.id === documentId)
      .map(({ locator }) => locator)
      .sort(NUMBERS.compare)[0] ?? null;
  return claims
    .map((claim) => ({ claim, place: placeOf(claim) }))
    .sort(
      (a, b) =>
        Number(a.place === null) - Number(b.place === null) ||
        NUMBERS.compare(a.place ?? '', b.place ?? '') ||
        (a.claim.id < b.claim.id ? -1 : 1),
    )
    .map(({ claim }) => claim);
}
