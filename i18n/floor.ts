import type { Locale } from '@/domain/menu/shop';
import type { Messages } from './text';
import { floor as en } from './en/floor';
import { floor as zh } from './zh/floor';

export type FloorMessages = Messages<typeof zh>;

export const floorMessages: Record<Locale, FloorMessages> = { zh, en };
