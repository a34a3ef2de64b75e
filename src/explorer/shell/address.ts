/** What every address of the page may say beside what it shows: who reads, and of which times. */
export interface Reader {
  readonly language: 'en' | 'ar';
  readonly date: string | null;
  readonly knownAt: string | null;
}

const NAMES = { language: 'lang', date: 'date', knownAt: 'known' } as const;

export const readerIn = (query: URLSearchParams): Reader => ({
  language: query.get(NAMES.language) === 'ar' ? 'ar' : 'en',
  date: query.get(NAMES.date),
  knownAt: query.get(NAMES.knownAt),
});

/** An address of the page with the reader's language and times; what it says of them itself stays. */
export function addressFor(address: string, { language, date, knownAt }: Reader): string {
  const [path = '/', text = ''] = address.split('?');
  const query = new URLSearchParams(text);
  const set = (name: string, value: string | null): void => {
    if (value !== null && !query.has(name)) query.set(name, value);
  };
  set(NAMES.language, language === 'en' ? null : language);
  set(NAMES.date, date);
  set(NAMES.knownAt, knownAt);
  const asked = query.toString();
  return asked === '' ? path : `${path}?${asked}`;
}

/** The same place with another language or time; null takes a time away. */
export function changed(path: string, query: URLSearchParams, change: Partial<Reader>): string {
  const next = new URLSearchParams(query);
  for (const [key, name] of Object.entries(NAMES)) {
    const value = change[key as keyof Reader];
    if (value === undefined) continue;
    if (value === null || value === 'en') next.delete(name);
    else next.set(name, value);
  }
  const asked = next.toString();
  return asked === '' ? path : `${path}?${asked}`;
}
