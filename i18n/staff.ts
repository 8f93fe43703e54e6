import type { Locale } from '@/domain/menu/shop';
import { passcodeFault, passcodeLength } from '@/domain/staff/passcode-rule';
import { staff as en } from './en/staff';
import { fill } from './fill';
import type { Messages } from './text';
import { staff as zh } from './zh/staff';

export type StaffMessages = Messages<typeof zh>;

/** Who works in a shop, how they come in, and what everybody does about their own account. */
export const staffMessages: Record<Locale, StaffMessages> = { zh, en };

/** Why a passcode that somebody chose will not do, in words; null: it will. */
export function passcodeProblem(passcode: string, { join }: Pick<StaffMessages, 'join'>): string | null {
  const fault = passcodeFault(passcode);
  return fault && fill(join.passcodeFaults[fault], passcodeLength);
}
