import type { Locale } from '@/domain/menu/shop';
import type { Messages } from './text';
import { missing as en } from './en/missing';
import { missing as zh } from './zh/missing';

/** The words of a page that is not there. */
export const missingMessages: Record<Locale, Messages<typeof zh>> = { zh, en };
