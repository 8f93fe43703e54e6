import type { Locale } from '@/domain/menu/shop';
import { desk as en } from './en/desk';
import type { Messages } from './text';
import { desk as zh } from './zh/desk';

export type DeskMessages = Messages<typeof zh>;

/** Sign-in, navigation and the goods of the desk. */
export const deskMessages: Record<Locale, DeskMessages> = { zh, en };
