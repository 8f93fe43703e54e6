import { createHash } from 'node:crypto';
import { day } from '@/domain/time';

/** A session ends after this long without a step, in days. */
const sessionDays = 14;

/** Only this stands in the database: whoever reads a copy of it can sign in as nobody. */
export const tokenHash = (token: string): string => createHash('sha256').update(token).digest('base64url');

/** When a session that is used at `at` ends. */
export const sessionEnd = (at: Date): Date => new Date(at.getTime() + sessionDays * day);

/** Whether a session is a day old in its present term: prolonging it each time would be a write for every tap. */
export const needsProlonging = (expiresAt: Date, at: Date): boolean =>
  sessionEnd(at).getTime() - expiresAt.getTime() >= day;
