import { z } from 'zod';

/** An id of ours, such as an order's or an item's; whether it is one, the database says. */
export const id = z.string().min(1).max(64);
