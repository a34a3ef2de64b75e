/** What a change of the ledger did to what follows from it: what was removed is named only where something was. */
export function edgesWords({ written, dropped }: { readonly written: number; readonly dropped: number }): string {
  const removed = dropped === 0 ? '' : `, ${dropped} removed that no longer follow from the claims`;
  return `${written} ties, holdings and parts in events written${removed}`;
}
