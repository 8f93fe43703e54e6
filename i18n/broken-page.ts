import type { Locale } from '@/domain/menu/shop';
import { brokenPage as en } from './en/broken-page';
import { brokenPage as zh } from './zh/broken-page';

/** What a customer's page says beyond the plate's words; apart from them, because the plate of the whole frame has no use for it. */
export const brokenPageMessages: Record<Locale, string> = { zh, en };
