import type { Locale } from '@/domain/menu/shop';
import { wishes as en } from './en/wishes';
import type { Messages } from './text';
import { wishes as zh } from './zh/wishes';

export type WishMessages = Messages<typeof zh>;

export const wishMessages: Record<Locale, WishMessages> = { zh, en };
