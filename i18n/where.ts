import type { Locale } from '@/domain/menu/shop';
import type { Messages } from './text';
import { where as en } from './en/where';
import { where as zh } from './zh/where';

export type WhereMessages = Messages<typeof zh>;

export const whereMessages: Record<Locale, WhereMessages> = { zh, en };
