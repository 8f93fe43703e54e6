import type { Locale } from '@/domain/menu/shop';
import { staff as en } from './en/staff';
import type { Messages } from './text';
import { staff as zh } from './zh/staff';

export type StaffMessages = Messages<typeof zh>;

/** Who works in a shop, how they come in, and what everybody does about their own account. */
export const staffMessages: Record<Locale, StaffMessages> = { zh, en };
