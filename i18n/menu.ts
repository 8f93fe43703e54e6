import type { Locale } from '@/domain/menu/shop';
import type { Messages } from './text';
import { menu as en } from './en/menu';
import { menu as zh } from './zh/menu';

export type MenuMessages = Messages<typeof zh>;

export const menuMessages: Record<Locale, MenuMessages> = { zh, en };
