import type { Locale } from '@/domain/menu/shop';
import { funnel as en } from './en/funnel';
import type { Messages } from './text';
import { funnel as zh } from './zh/funnel';

export type FunnelMessages = Messages<typeof zh>;

export const funnelMessages: Record<Locale, FunnelMessages> = { zh, en };
