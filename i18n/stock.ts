import type { Locale } from '@/domain/menu/shop';
import { stock as en } from './en/stock';
import type { Messages } from './text';
import { stock as zh } from './zh/stock';

export type StockMessages = Messages<typeof zh>;

/** What is in stock, what came and went, and what it earns. */
export const stockMessages: Record<Locale, StockMessages> = { zh, en };
