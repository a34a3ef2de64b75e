/** What we use of npm `jsonld`: its own types ask for a browser's library. */
declare module 'jsonld' {
  export const expand: (document: object) => Promise<readonly Record<string, unknown>[]>;
  export const toRDF: (document: object, options: { readonly format: string }) => Promise<string>;
}
