import type { Locale } from '@/domain/menu/shop';
import { notices as en } from './en/notices';
import type { Messages } from './text';
import { notices as zh } from './zh/notices';

export type NoticeMessages = Messages<typeof zh>;

/** The page on which the building's notices are posted. */
export const noticeMessages: Record<Locale, NoticeMessages> = { zh, en };
