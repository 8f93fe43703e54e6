import type { MenuEditorMessages } from '@/i18n/menu-editor';
import type { SetMessages } from '@/i18n/sets';

/** The words of set menus, and those that they share with the menu editor. */
export type SetText = { sets: SetMessages; menu: MenuEditorMessages };
