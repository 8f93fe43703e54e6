import type { Locale } from '@/domain/menu/shop';
import { shopHours as en } from './en/shop-hours';
import type { Messages } from './text';
import { shopHours as zh } from './zh/shop-hours';

export type ShopHoursMessages = Messages<typeof zh>;

/** The owner's page of hours, single days and windows. */
export const shopHoursMessages: Record<Locale, ShopHoursMessages> = { zh, en };
