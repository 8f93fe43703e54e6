import type { Locale } from '@/domain/menu/shop';
import type { Messages } from './text';
import { checkout as en } from './en/checkout';
import { checkout as zh } from './zh/checkout';

export type CheckoutMessages = Messages<typeof zh>;

export const checkoutMessages: Record<Locale, CheckoutMessages> = { zh, en };
