/** The lines on which things first came, to find those that come again. */
export class FirstLines {
  readonly #lines = new Map<string, number>();

  /** @returns the line on which the thing came before; null when this is the first */
  note(identity: string, line: number): number | null {
    const earlier = this.#lines.get(identity);
    if (earlier !== undefined) return earlier;
    this.#lines.set(identity, line);
    return null;
  }
}
