import { createHash } from 'node:crypto';
import { day, minute } from '@/domain/time';

/** A session ends after this long without a step, in days. */
const sessionDays = 14;

/** Only this stands in the database: whoever reads a copy of it can sign in as nobody. */
export const tokenHash = (token: string): string => createHash('sha256').update(token).digest('base64url');

/** When a session that is used at `at` ends. */
export const sessionEnd = (at: Date): Date => new Date(at.getTime() + sessionDays * day);

/** When a session that ends then was last used. */
export const sessionUsedAt = (expiresAt: Date): Date => new Date(expiresAt.getTime() - sessionDays * day);

/** Minutes to which it is known when somebody was last here: prolonging at each tap would be a write for every tap. */
const seenMinutes = 10;

/** Whether a session was last prolonged so long ago that it is worth a write. */
export const needsProlonging = (expiresAt: Date, at: Date): boolean =>
  at.getTime() - sessionUsedAt(expiresAt).getTime() >= seenMinutes * minute;
