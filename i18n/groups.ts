import type { GroupBuyView } from '@/domain/group-buys/group-buy';
import type { Locale } from '@/domain/menu/shop';
import { groups as en } from './en/groups';
import { fill } from './fill';
import type { Messages } from './text';
import { groups as zh } from './zh/groups';

export type GroupMessages = Messages<typeof zh>;

/** Group-buys as customers see them. */
export const groupMessages: Record<Locale, GroupMessages> = { zh, en };

/** What it takes, in words. */
export const needsText = ({ counts, threshold }: Pick<GroupBuyView, 'counts' | 'threshold'>, m: GroupMessages): string =>
  fill(counts === 'people' ? m.needsPeople : m.needsPieces, { count: threshold });
