import type { Locale } from '@/domain/menu/shop';
import { card as en } from './en/card';
import type { Messages } from './text';
import { card as zh } from './zh/card';

export type CardMessages = Messages<typeof zh>;

/** The card of a shop, as its owner writes it. */
export const cardMessages: Record<Locale, CardMessages> = { zh, en };
