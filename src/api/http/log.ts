import { type DestinationStream, type Logger, pino } from 'pino';
import type { LogLevel } from './log-level.ts';

/** What no line may hold, should anybody log an object that has it. */
const SECRETS = ['authorization', 'token', 'password', 'variables', 'query', 'headers'];

/** JSON lines: time (ISO 8601), level, message, and what is known of the request. */
export const createLog = (level: LogLevel, destination: DestinationStream): Logger =>
  pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      redact: SECRETS.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]),
    },
    destination,
  );

export const NO_LOG: Logger = pino({ level: 'silent' });
