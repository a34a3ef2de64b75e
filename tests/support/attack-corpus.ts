import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** A text as it stands, or one that is repeated: `{i}` in it is the number of the time. */
export type Piece = string | { readonly repeat: string; readonly times: number };

export const textOf = (pieces: Piece | readonly Piece[]): string => {
  if (typeof pieces === 'string') return pieces;
  if (Array.isArray(pieces)) return (pieces as readonly Piece[]).map(textOf).join('');
  const { repeat, times } = pieces as Exclude<Piece, string>;
  return Array.from({ length: times }, (_, index) => repeat.replaceAll('{i}', String(index))).join('');
};

const read = <T>(name: string): T =>
  parse(readFileSync(new URL(`../attacks/${name}.yaml`, import.meta.url), 'utf8')) as T;

/** A request and the answer to it: its status, and its error's code, `none` where it has no error. */
export interface AttackCase {
  readonly what: string;
  readonly path: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly status: number;
  readonly code: string | null;
  /** A text of the question that the answer may repeat. */
  readonly text?: string;
}

const JSON_TYPE = { 'content-type': 'application/json' };

const questionCase = (what: string, question: object, status: number, code: string): AttackCase => ({
  what,
  path: '/graphql',
  method: 'POST',
  headers: JSON_TYPE,
  body: JSON.stringify(question),
  status,
  code,
});

interface Documents {
  readonly what: string;
  readonly document: Piece | readonly Piece[];
  readonly status: number;
  readonly code: string;
}

export const documentCases = (): readonly AttackCase[] =>
  read<readonly Documents[]>('documents').map(({ what, document, status, code }) =>
    questionCase(what, { query: textOf(document) }, status, code),
  );

interface Texts {
  readonly texts: readonly Piece[];
  readonly arguments: readonly {
    readonly what: string;
    readonly query: string;
    readonly status?: number;
    readonly code: string;
  }[];
  readonly unlike: readonly { readonly argument: string; readonly text: string; readonly code: string }[];
}

/** Every text as every argument. */
export const textCases = (): readonly AttackCase[] => {
  const { texts, arguments: all, unlike } = read<Texts>('texts');
  return all.flatMap(({ what, query, status = 200, code }) =>
    texts.map(textOf).map((text) => {
      const own = unlike.find((other) => other.argument === what && text.startsWith(other.text))?.code;
      const title = `${JSON.stringify(text).slice(0, 60)} as ${what}`;
      return { ...questionCase(title, { query, variables: { text } }, status, own ?? code), text };
    }),
  );
};

interface Requests {
  readonly graphql: readonly {
    readonly what: string;
    readonly method?: string;
    readonly headers?: Readonly<Record<string, Piece>>;
    readonly body: Piece | readonly Piece[];
    readonly status: number;
    readonly code?: string;
  }[];
  readonly addresses: readonly { readonly path: Piece; readonly status: number }[];
}

export const requestCases = (): readonly AttackCase[] => {
  const { graphql, addresses } = read<Requests>('requests');
  return [
    ...graphql.map(({ what, method = 'POST', headers = {}, body, status, code }) => ({
      what: `${what}, to /graphql`,
      path: '/graphql',
      method,
      headers: {
        ...JSON_TYPE,
        ...Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, textOf(value)])),
      },
      body: textOf(body),
      status,
      code: code ?? null,
    })),
    ...addresses.map(({ path, status }) => ({
      what: `GET ${textOf(path).slice(0, 60)}`,
      path: textOf(path),
      method: 'GET',
      headers: {},
      body: '',
      status,
      code: null,
    })),
  ];
};
