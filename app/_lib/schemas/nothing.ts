import { z } from 'zod';

/** Of a door that is asked for no more than who asks. */
export const nothing = z.strictObject({});
