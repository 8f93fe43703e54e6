import type { Locale } from '@/domain/menu/shop';
import type { Messages } from './text';
import { install as en } from './en/install';
import { install as zh } from './zh/install';

export type InstallMessages = Messages<typeof zh>;

export const installMessages: Record<Locale, InstallMessages> = { zh, en };
