import type { Named } from './claim-line.ts';

export interface Match {
  readonly reason: 'ID' | 'EXTERNAL_ID' | 'EXACT_NAME' | 'ALIAS' | 'PREFIX' | 'FOLDED' | 'MISSPELLING';
  readonly matched: { readonly text: string };
  readonly actor: Named & { readonly kind: string };
}

export interface SearchAnswer {
  readonly search: readonly Match[];
}

export const SEARCH = `
query Find($text: String!, $language: Language!) {
  search(text: $text, first: 8) { reason matched { text } actor { id kind name(language: $language) } }
}`;
