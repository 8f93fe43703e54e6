import { type LoggerOptions, pino, stdTimeFunctions } from 'pino';
import { env } from '@/server/env';

const secrets = ['passcode', 'passcodeHash', 'token', 'cookie', 'customerName', 'room', 'note'];

/**
 * What no log line may carry is taken out wherever somebody forgets: secrets, and what tells who a customer
 * is.
 */
export const logOptions: LoggerOptions = {
  level: env().NODE_ENV === 'test' ? 'silent' : 'info',
  base: undefined,
  timestamp: stdTimeFunctions.isoTime,
  redact: { paths: secrets.flatMap((name) => [name, `*.${name}`]), censor: '[removed]' },
};

/** Structured lines on standard output. Tests are silent: what a test should see it asserts. */
export const log = pino(logOptions);
