import { createHash } from 'node:crypto';

/** SHA-256 in base64url: links and phones are kept by it, so that a copy of the database admits nobody. */
export const hashSecret = (secret: string): string => createHash('sha256').update(secret).digest('base64url');
