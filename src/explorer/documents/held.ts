import type { Dated } from '../drawing/held-days.ts';

/** What a page says of the time of a tie or holding. */
export interface Held extends Dated {
  readonly id: string;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly ongoing: boolean;
  readonly contested: boolean;
  readonly origins: number;
}

export const HELD = `
fragment Held on Derived {
  id
  validFrom
  validTo
  ongoing
  bounds { startEarliest startLatest endEarliest endLatest }
  likely { from to }
  attested { from to throughout }
  neverCertain
  contested
  origins
}
`;
