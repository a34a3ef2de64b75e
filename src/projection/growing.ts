/** Whole numbers in one typed array, added one by one: nothing is allocated for each. */
export class GrowingInts {
  private values: Int32Array;
  private used = 0;

  /** @param expected how many will come; more may */
  constructor(expected: number) {
    this.values = new Int32Array(Math.max(expected, 16));
  }

  get length(): number {
    return this.used;
  }

  add(value: number): void {
    if (this.used === this.values.length) {
      const larger = new Int32Array(2 * this.used);
      larger.set(this.values);
      this.values = larger;
    }
    this.values[this.used++] = value;
  }

  /** All of them, with no room to spare. */
  finished(): Int32Array {
    return this.used === this.values.length ? this.values : this.values.slice(0, this.used);
  }
}
