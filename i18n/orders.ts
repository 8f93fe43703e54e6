import type { Locale } from '@/domain/menu/shop';
import type { Messages } from './text';
import { orders as en } from './en/orders';
import { orders as zh } from './zh/orders';

export type OrdersMessages = Messages<typeof zh>;

export const ordersMessages: Record<Locale, OrdersMessages> = { zh, en };
