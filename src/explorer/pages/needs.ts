import type { JSX } from 'preact';

/** What the shell around a page gives it: who reads, at what time, and how to ask the service. */
export interface Needs {
  readonly language: 'en' | 'ar';
  /** The date asked, as precise as the reader gave it; null: any time. */
  readonly date: string | null;
  /** What the ledger held at this instant; null: now. */
  readonly knownAt: string | null;
  readonly setDate: (date: string) => void;
  /** Opens an address of the page, `/actor/iran`. */
  readonly go: (address: string) => void;
  /** An address with the reader's language and times. */
  readonly href: (address: string) => string;
  /** @throws Error in words for the reader */
  readonly ask: <A>(document: string, variables: Readonly<Record<string, unknown>>, signal?: AbortSignal) => Promise<A>;
}

export const graphqlLanguage = ({ language }: Pick<Needs, 'language'>): 'EN' | 'AR' =>
  language === 'ar' ? 'AR' : 'EN';

/** A page ready to be drawn: the shell gives it what it needs. */
export type Page = (needs: Needs) => JSX.Element;
