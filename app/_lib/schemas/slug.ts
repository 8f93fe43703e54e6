import { z } from 'zod';

/** A shop's name in URLs. */
export const slug = z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/);
