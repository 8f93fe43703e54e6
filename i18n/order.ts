import type { Locale } from '@/domain/menu/shop';
import type { Messages } from './text';
import { order as en } from './en/order';
import { order as zh } from './zh/order';

export type OrderMessages = Messages<typeof zh>;

export const orderMessages: Record<Locale, OrderMessages> = { zh, en };
