import type { EveningPrices } from '@/domain/pricing/evening-view';
import type { MenuEditorMessages } from '@/i18n/menu-editor';
import type { StockMessages } from '@/i18n/stock';

/** What the parts of the screen of evening prices are given. */
export type EveningPart = { evening: EveningPrices; text: StockMessages; faults: MenuEditorMessages['faults'] };
