import type { Locale } from '@/domain/menu/shop';
import type { Messages } from './text';
import { offline as en } from './en/offline';
import { offline as zh } from './zh/offline';

/** The words of the shell that stands for a page without a network. */
export type OfflineMessages = Messages<typeof zh>;

export const offlineMessages: Record<Locale, OfflineMessages> = { zh, en };
