import type { Locale } from '@/domain/menu/shop';
import { service as en } from './en/service';
import type { Messages } from './text';
import { service as zh } from './zh/service';

export type ServiceMessages = Messages<typeof zh>;

/** What the board says and asks while a shop is swamped, or the building keeps bags from floors. */
export const serviceMessages: Record<Locale, ServiceMessages> = { zh, en };
