import type { Locale } from '@/domain/menu/shop';
import type { Messages } from './text';
import { outbox as en } from './en/outbox';
import { outbox as zh } from './zh/outbox';

export type OutboxMessages = Messages<typeof zh>;

export const outboxMessages: Record<Locale, OutboxMessages> = { zh, en };
