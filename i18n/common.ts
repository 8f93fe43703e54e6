import type { Locale } from '@/domain/menu/shop';
import type { Messages } from './text';
import { common as en } from './en/common';
import { common as zh } from './zh/common';

export type CommonMessages = Messages<typeof zh>;

export const commonMessages: Record<Locale, CommonMessages> = { zh, en };
