import type { Locale } from '@/domain/menu/shop';
import { placards as en } from './en/placards';
import type { Messages } from './text';
import { placards as zh } from './zh/placards';

export type PlacardMessages = Messages<typeof zh>;

/** The sheet itself hangs on a wall in China and reads the same whatever language the desk speaks. */
export const placardMessages: Record<Locale, PlacardMessages> = { zh, en };
