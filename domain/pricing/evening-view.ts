import type { Text } from '../menu/shop';
import type { EveningTarget } from './evening-price';

/** Something that may be cheaper in the evening. */
export type EveningChoice = EveningTarget & { name: Text };

/** An evening price; `price` is its own id, `from` in minutes from midnight, `isOn`: in force now. */
export type EveningLine = EveningChoice & { price: string; percent: number; from: number; isOn: boolean };

export type EveningPrices = { shop: string; prices: readonly EveningLine[]; choices: readonly EveningChoice[] };
