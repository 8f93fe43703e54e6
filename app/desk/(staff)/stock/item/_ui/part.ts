import type { ItemStock } from '@/domain/stock/stock-view';
import type { MenuEditorMessages } from '@/i18n/menu-editor';
import type { StockMessages } from '@/i18n/stock';

/** What each form of a good's page is given. */
export type Part = { stock: ItemStock; text: StockMessages; faults: MenuEditorMessages['faults'] };
