import type { Locale } from '@/domain/menu/shop';
import type { Messages } from './text';
import { apps as en } from './en/apps';
import { apps as zh } from './zh/apps';

export type AppsMessages = Messages<typeof zh>;

export const appsMessages: Record<Locale, AppsMessages> = { zh, en };
