import type { Locale } from '@/domain/menu/shop';
import { deskGroups as en } from './en/desk-groups';
import type { Messages } from './text';
import { deskGroups as zh } from './zh/desk-groups';

export type DeskGroupMessages = Messages<typeof zh>;

/** Group-buys at the desk. */
export const deskGroupMessages: Record<Locale, DeskGroupMessages> = { zh, en };
