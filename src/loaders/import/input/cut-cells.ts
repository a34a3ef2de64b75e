/** Cuts lines without quotes into cells, all of them or only some: a text for each of 61 columns costs more than the rest of a row. */
export class CellCutter {
  readonly #delimiter: string;
  readonly #places: readonly number[] | null;
  /** As many empty cells as the line before has. */
  #before: readonly string[] = [];
  /** How many cells the line that was cut last has, whichever of them are wanted. */
  width = 0;

  /** @param places of the wanted cells, ascending; null for all */
  constructor(delimiter: string, places: readonly number[] | null) {
    this.#delimiter = delimiter;
    this.#places = places;
  }

  cut(line: string): readonly string[] {
    const delimiter = this.#delimiter;
    const places = this.#places;
    // A list that grows takes room for seventeen: it begins with the cells of the line before.
    const cells = this.#before.slice();
    let start = 0;
    let place = 0;
    let wanted = 0;
    for (let end = line.indexOf(delimiter); end !== -1; end = line.indexOf(delimiter, start)) {
      if (places === null || places[wanted] === place) cells[wanted++] = line.slice(start, end);
      place++;
      start = end + delimiter.length;
    }
    if (places === null || places[wanted] === place) cells[wanted++] = line.slice(start);
    this.width = place + 1;
    if (cells.length !== wanted) cells.length = wanted;
    if (this.#before.length !== wanted) this.#before = cells.map(() => '');
    return cells;
  }

  /** Of cells that were cut elsewhere those that are wanted. */
  pick(cells: readonly string[]): readonly string[] {
    this.width = cells.length;
    return this.#places === null ? cells : this.#places.map((place) => cells[place] ?? '');
  }
}
