interface Counted {
  readonly totalCount: number;
}

export interface HomeAnswer {
  readonly actors: Counted;
  readonly ties: Counted;
  readonly claims: Counted;
  readonly sources: Counted;
  readonly places: Counted;
  readonly events: Counted;
}

export const HOME = `
query Home {
  actors(first: 0) { totalCount }
  ties(first: 0) { totalCount }
  claims(first: 0) { totalCount }
  sources(first: 0) { totalCount }
  places(first: 0) { totalCount }
  events(first: 0) { totalCount }
}`;
