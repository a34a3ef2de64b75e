import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { parseDay } from '../../domain/time/day.ts';
import { EntenteError } from '../../domain/errors.ts';
import { findPartialDate, parsePartialDate } from '../../domain/time/partial-date.ts';

const DATE_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})$/;

/** @throws EntenteError DATE_INVALID */
export const parseDateTime = (text: string): string => {
  if (DATE_TIME.test(text) && !Number.isNaN(Date.parse(text)) && findPartialDate(text.slice(0, 10)) !== null)
    return text;
  throw new EntenteError(
    'DATE_INVALID',
    `"${text.slice(0, 40)}" is not an instant; write it as 2017-11-05T12:00:00Z (ISO 8601).`,
  );
};

/** A text that is checked when it comes in; a wrong one is an error before any resolver runs. */
const checkedText = (name: string, check: (text: string) => unknown): GraphQLScalarType => {
  const parse = (value: unknown): string => {
    if (typeof value !== 'string')
      throw new GraphQLError(`${name} is a text.`, { extensions: { code: 'DATE_INVALID' } });
    try {
      check(value);
      return value;
    } catch (error) {
      if (!(error instanceof EntenteError)) throw error;
      throw new GraphQLError(error.message, { extensions: { code: error.code } });
    }
  };
  return new GraphQLScalarType({
    name,
    serialize: (value) => String(value),
    parseValue: parse,
    parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : null),
  });
};

export const scalars = {
  PartialDate: checkedText('PartialDate', parsePartialDate),
  Date: checkedText('Date', parseDay),
  DateTime: checkedText('DateTime', parseDateTime),
};
