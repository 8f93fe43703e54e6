import type { Locale } from '@/domain/menu/shop';
import type { PromotionFault } from '@/domain/promotions/promotion-draft';
import { deskPromotions as en } from './en/desk-promotions';
import type { Messages } from './text';
import { deskPromotions as zh } from './zh/desk-promotions';

export type DeskPromotionMessages = Messages<typeof zh> & { faults: Record<PromotionFault, string> };

/** The owner's screen of promotions. */
export const deskPromotionMessages: Record<Locale, DeskPromotionMessages> = { zh, en };
