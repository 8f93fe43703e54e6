import type { Locale } from '@/domain/menu/shop';
import { settings as en } from './en/settings';
import type { Messages } from './text';
import { settings as zh } from './zh/settings';

export type SettingsMessages = Messages<typeof zh>;

export const settingsMessages: Record<Locale, SettingsMessages> = { zh, en };
