import type { Locale } from '@/domain/menu/shop';
import { sets as en } from './en/sets';
import type { Messages } from './text';
import { sets as zh } from './zh/sets';

export type SetMessages = Messages<typeof zh>;

/** Set menus and nutrition at the desk. */
export const setMessages: Record<Locale, SetMessages> = { zh, en };
