import type { Locale } from '@/domain/menu/shop';
import { deskChanges as en } from './en/desk-changes';
import type { Messages } from './text';
import { deskChanges as zh } from './zh/desk-changes';

export type DeskChangeMessages = Messages<typeof zh>;

/** What the desk changes of an accepted order, what customers ask of one, and what they say was wrong. */
export const deskChangeMessages: Record<Locale, DeskChangeMessages> = { zh, en };
