import type { Locale } from '@/domain/menu/shop';
import { stops as en } from './en/stops';
import type { Messages } from './text';
import { stops as zh } from './zh/stops';

/** What a floor's page says while something of the building keeps bags from it; loaded late, with the phone's orders. */
export const stopsMessages: Record<Locale, Messages<typeof zh>> = { zh, en };
