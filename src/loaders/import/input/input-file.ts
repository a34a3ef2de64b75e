/** A file as the user named it. Bytes can be read from anywhere, any number of times. */
export interface RawFile {
  /** Its name without its folder: part of the evidence. */
  readonly name: string;
  readonly size: number;
  /** @param end exclusive */
  readonly read: (start: number, end: number) => AsyncIterable<Uint8Array>;
}

/** One data file, out of its gzip or zip; each `open` reads it anew. */
export interface InputFile {
  readonly name: string;
  readonly open: () => AsyncIterable<Uint8Array>;
}
