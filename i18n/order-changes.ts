import type { Locale } from '@/domain/menu/shop';
import { orderChanges as en } from './en/order-changes';
import type { Messages } from './text';
import { orderChanges as zh } from './zh/order-changes';

export type OrderChangeMessages = Messages<typeof zh>;

/** What a customer may still say about an order that the shop has taken on. */
export const orderChangeMessages: Record<Locale, OrderChangeMessages> = { zh, en };
