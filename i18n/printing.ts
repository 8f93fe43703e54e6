import type { Locale } from '@/domain/menu/shop';
import { printing as en } from './en/printing';
import type { Messages } from './text';
import { printing as zh } from './zh/printing';

export type PrintingMessages = Messages<typeof zh>;

/** Printers, and the tickets that wait for them; what stands on paper is in i18n/tickets.ts. */
export const printingMessages: Record<Locale, PrintingMessages> = { zh, en };
