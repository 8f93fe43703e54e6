import type { Locale } from '@/domain/menu/shop';
import { setUp as en } from './en/set-up';
import type { Messages } from './text';
import { setUp as zh } from './zh/set-up';

/** What customers are told before there is a building. */
export type SetUpMessages = Messages<typeof zh>;

export const setUpMessages: Record<Locale, SetUpMessages> = { zh, en };
