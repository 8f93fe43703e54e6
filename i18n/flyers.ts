import type { Locale } from '@/domain/menu/shop';
import { flyers as en } from './en/flyers';
import type { Messages } from './text';
import { flyers as zh } from './zh/flyers';

export type FlyerMessages = Messages<typeof zh>;

/** Flyers, cards for the bag and who handed them out; what stands on the paper itself is in paper.ts. */
export const flyerMessages: Record<Locale, FlyerMessages> = { zh, en };
