import type { Locale } from '@/domain/menu/shop';
import type { Messages } from './text';
import { broken as en } from './en/broken';
import { broken as zh } from './zh/broken';

/** The out of service plate's few words; apart from the others, because every page carries them. */
export const brokenMessages: Record<Locale, Messages<typeof zh>> = { zh, en };
