import type { DeskGroups } from '@/domain/group-buys/desk-group';
import type { DeskGroupMessages } from '@/i18n/desk-groups';

/** What the parts of the screen are given. */
export type GroupsPart = { seen: DeskGroups; text: DeskGroupMessages };
