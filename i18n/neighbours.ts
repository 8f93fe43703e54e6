import type { Locale } from '@/domain/menu/shop';
import { neighbours as en } from './en/neighbours';
import type { Messages } from './text';
import { neighbours as zh } from './zh/neighbours';

export type NeighbourMessages = Messages<typeof zh>;

export const neighbourMessages: Record<Locale, NeighbourMessages> = { zh, en };
