import type { Locale } from '@/domain/menu/shop';
import { channels as en } from './en/channels';
import type { Messages } from './text';
import { channels as zh } from './zh/channels';

export type ChannelMessages = Messages<typeof zh>;

export const channelMessages: Record<Locale, ChannelMessages> = { zh, en };
