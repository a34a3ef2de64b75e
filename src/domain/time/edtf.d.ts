declare module 'edtf' {
  /** A parsed Extended Date/Time Format value; `min` and `max` are milliseconds since 1970. */
  interface Parsed {
    readonly type: string;
    readonly precision?: number;
    readonly edtf: string;
    readonly min: number;
    readonly max: number;
  }
  export default function edtf(text: string): Parsed;
}
