import type { Locale } from '@/domain/menu/shop';
import { payments as en } from './en/payments';
import type { Messages } from './text';
import { payments as zh } from './zh/payments';

export type PaymentsMessages = Messages<typeof zh>;

/** What waits for somebody's word, refunds by hand, and the drawer. */
export const paymentsMessages: Record<Locale, PaymentsMessages> = { zh, en };
