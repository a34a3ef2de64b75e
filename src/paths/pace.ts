/** Whoever asks for paths may stop a search that computes for too long, and give others their turn meanwhile. */
export interface Pace {
  /** The search goes on after it waited for the graph. */
  readonly resume: () => void;
  /**
   * Asked often, between steps that take a moment each.
   * @returns what to wait for before going on; null to go on at once
   * @throws whatever ends the search, which is then not answered at all
   */
  readonly pause: () => Promise<void> | null;
}

/** As long as it takes. */
export const NO_PACE: Pace = { resume: () => undefined, pause: () => null };
