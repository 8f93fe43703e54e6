import { pino, stdTimeFunctions } from 'pino';
import { env } from '@/server/env';

/** Structured lines on standard output. Tests are silent: what a test should see it asserts. */
export const log = pino({
  level: env().NODE_ENV === 'test' ? 'silent' : 'info',
  base: undefined,
  timestamp: stdTimeFunctions.isoTime,
  redact: { paths: ['passcode', 'token', 'cookie', '*.passcode', '*.token', '*.cookie'], censor: '[removed]' },
});
