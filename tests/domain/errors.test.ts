import { describe, expect, it } from 'vitest';
import { EntenteError, type ErrorCode, ERRORS } from '../../src/domain/errors.ts';

const CODES = Object.keys(ERRORS) as ErrorCode[];
const EXITS = [1, 2, 3, 4, 5, 78, 130];

describe('The table of errors', () => {
  it.each(CODES)('gives %s an exit status that the help names, and an HTTP status of a failure', (code) => {
    expect(EXITS).toContain(ERRORS[code].exit);
    expect(ERRORS[code].http).toBeGreaterThanOrEqual(400);
    expect(ERRORS[code].http).toBeLessThan(600);
    expect(new EntenteError(code, 'What.').exitCode).toBe(ERRORS[code].exit);
  });

  it.each(CODES.filter((code) => ERRORS[code].isPublic))(
    'has a status of its own for %s, which clients see',
    (code) => {
      expect(ERRORS[code].http).not.toBe(500);
      expect(new EntenteError(code, 'What.').publicMessage).not.toBeNull();
    },
  );

  it('keeps to itself what only the operator should see', () => {
    expect(new EntenteError('STORE_AUTH', 'Neo4j at bolt://secret refuses.').publicMessage).toBeNull();
    expect(new EntenteError('STORE_UNAVAILABLE', 'Neo4j at bolt://secret does not answer.').publicMessage).toBe(
      'The store does not answer. Try again in a moment.',
    );
    expect(new EntenteError('NOT_FOUND', 'There is no actor "x".').publicMessage).toBe('There is no actor "x".');
  });
});
