import type { Locale } from '@/domain/menu/shop';
import type { Messages } from './text';
import { trouble as en } from './en/trouble';
import { trouble as zh } from './zh/trouble';

/** The few words of pages that broke or are missing; apart from the others, because every page carries them. */
export const troubleMessages: Record<Locale, Messages<typeof zh>> = { zh, en };
