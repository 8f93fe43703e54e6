import type { Locale } from '@/domain/menu/shop';
import { groups as en } from './en/groups';
import type { Messages } from './text';
import { groups as zh } from './zh/groups';

export type GroupMessages = Messages<typeof zh>;

/** Group-buys as customers see them. */
export const groupMessages: Record<Locale, GroupMessages> = { zh, en };
