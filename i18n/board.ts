import type { Locale } from '@/domain/menu/shop';
import { board as en } from './en/board';
import type { Messages } from './text';
import { board as zh } from './zh/board';

export type BoardMessages = Messages<typeof zh>;

export const boardMessages: Record<Locale, BoardMessages> = { zh, en };
