import type { Locale } from '@/domain/menu/shop';
import { menuEditor as en } from './en/menu-editor';
import type { Messages } from './text';
import { menuEditor as zh } from './zh/menu-editor';

export type MenuEditorMessages = Messages<typeof zh>;

/** The owner's menu editor: goods, their order, the grid and the sheet. */
export const menuEditorMessages: Record<Locale, MenuEditorMessages> = { zh, en };
