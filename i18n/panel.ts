import type { Locale } from '@/domain/menu/shop';
import type { Messages } from './text';
import { panel as en } from './en/panel';
import { panel as zh } from './zh/panel';

export type PanelMessages = Messages<typeof zh>;

export const panelMessages: Record<Locale, PanelMessages> = { zh, en };
