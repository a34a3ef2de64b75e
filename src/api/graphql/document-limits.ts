import { GraphQLError, Lexer, Source, TokenKind } from 'graphql';
import type { ErrorCode } from '../../domain/errors.ts';
import { isWellFormed, MALFORMED } from '../../domain/well-formed.ts';
import { MAX_DEPTH, MAX_TOKENS, tooDeep } from './limits.ts';

/** The largest example has a fifth of this. */
const MOST_BYTES = 10_000;
const MOST_ALIASES = 30;
const MOST_DIRECTIVES = 10;
const MOST_FRAGMENTS = 50;
/** Brackets, braces and parentheses within each other. */
const MOST_NESTED = 100;
/** A field or an alias stands so often in one selection, those in its inline fragments included. */
const MOST_REPEATED = 5;

/**
 * Refuses a document that costs more to check than a question is worth. It reads the words of the text once, and builds nothing: it
 * comes before the document is parsed and validated. A text that is not GraphQL passes, and is refused by the parser.
 * @returns null when the document is within all limits
 */
export function refusalOf(text: string): GraphQLError | null {
  const bytes = Buffer.byteLength(text);
  if (bytes > MOST_BYTES) return tooMany(bytes, 'bytes of text', MOST_BYTES);
  if (!isWellFormed(text))
    return refused('BAD_USER_INPUT', `The query ${MALFORMED}; send text that is well-formed Unicode.`);
  const words = new Words(text);
  try {
    return words.firstRefusal();
  } catch (error) {
    if (error instanceof GraphQLError) return null;
    throw error;
  }
}

/** What a `{` opens: the fields of a field or an operation, or those of an inline fragment, which belong to the field around it. */
interface Selection {
  readonly isInline: boolean;
  /** How often each response name has been met. */
  readonly names: Map<string, number>;
}

class Words {
  private readonly lexer: Lexer;
  private readonly selections: Selection[] = [];
  private tokens = 0;
  private aliases = 0;
  private directives = 0;
  private fragments = 0;
  private nested = 0;
  private parentheses = 0;
  private depth = 0;
  /** Between `...` and what it spreads. */
  private isSpreading = false;

  constructor(text: string) {
    this.lexer = new Lexer(new Source(text));
  }

  /** @throws GraphQLError where the text is not GraphQL */
  firstRefusal(): GraphQLError | null {
    let before: string = TokenKind.SOF;
    for (let token = this.lexer.advance(); token.kind !== TokenKind.EOF; token = this.lexer.advance()) {
      const refusal = this.refusalAt(token.kind, token.value, before);
      if (refusal) return refusal;
      before = token.kind;
    }
    return null;
  }

  private refusalAt(kind: string, value: string, before: string): GraphQLError | null {
    if (++this.tokens > MAX_TOKENS)
      return tooComplex(`The document has more than ${said(MAX_TOKENS)} words and signs; ask in several requests.`);
    switch (kind) {
      case TokenKind.PAREN_L:
      case TokenKind.BRACKET_L:
        if (kind === TokenKind.PAREN_L) this.parentheses++;
        return this.nest();
      case TokenKind.PAREN_R:
      case TokenKind.BRACKET_R:
        if (kind === TokenKind.PAREN_R) this.parentheses--;
        this.nested--;
        return null;
      case TokenKind.BRACE_L:
        return this.nest() ?? this.open();
      case TokenKind.BRACE_R:
        this.nested--;
        this.close();
        return null;
      case TokenKind.AT:
        return this.countOf(++this.directives, 'directives', MOST_DIRECTIVES);
      case TokenKind.COLON:
        return this.parentheses > 0 ? null : this.countOf(++this.aliases, 'aliases', MOST_ALIASES);
      case TokenKind.SPREAD:
        this.isSpreading = true;
        return null;
      case TokenKind.NAME:
        return this.parentheses > 0 ? null : this.meet(value, before);
      default:
        return null;
    }
  }

  private nest(): GraphQLError | null {
    return ++this.nested > MOST_NESTED ? tooDeep() : null;
  }

  private open(): GraphQLError | null {
    if (this.parentheses > 0) return null;
    const outer = this.selections.at(-1);
    const isInline = this.isSpreading && outer !== undefined;
    this.isSpreading = false;
    this.selections.push({ isInline, names: isInline ? outer.names : new Map<string, number>() });
    if (!isInline) this.depth++;
    return this.depth > MAX_DEPTH ? tooDeep() : null;
  }

  private close(): void {
    if (this.parentheses > 0) return;
    if (this.selections.pop()?.isInline === false) this.depth--;
  }

  private meet(name: string, before: string): GraphQLError | null {
    const selection = this.selections.at(-1);
    if (!selection) return name === 'fragment' ? this.countOf(++this.fragments, 'fragments', MOST_FRAGMENTS) : null;
    if (this.isSpreading) {
      // What follows "on" is a type, and then come directives or the selection.
      if (before === TokenKind.SPREAD && name !== 'on') this.isSpreading = false;
      return null;
    }
    if (before === TokenKind.AT || before === TokenKind.COLON) return null;
    const times = (selection.names.get(name) ?? 0) + 1;
    selection.names.set(name, times);
    return times <= MOST_REPEATED
      ? null
      : tooComplex(`One selection has "${name.slice(0, 40)}" more than ${MOST_REPEATED} times; once is enough.`);
  }

  private countOf(count: number, what: string, most: number): GraphQLError | null {
    return count <= most ? null : tooComplex(`The document has more than ${most} ${what}; ask in several requests.`);
  }
}

const said = (count: number): string => count.toLocaleString('en-US');

const tooMany = (count: number, what: string, most: number): GraphQLError =>
  tooComplex(`The document has ${said(count)} ${what}; at most ${said(most)} are read. Send values as variables.`);

const refused = (code: ErrorCode, message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code, http: { status: 400 } } });

const tooComplex = (message: string): GraphQLError => refused('TOO_COMPLEX', message);
