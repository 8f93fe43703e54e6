import { isVisible, lengthOf } from '../typed-text';
import { staffNameLimit } from './staff-limits';

/** A staff member's name as it is stored and compared: trimmed, one form of each letter, lower case. */
export const staffName = (typed: string): string => typed.normalize('NFKC').trim().toLowerCase();

/** Why a name cannot be chosen, or null. It counts as it is stored: one form of a letter may be longer than what was typed. */
export function staffNameFault(typed: string): 'required' | 'too_long_staff_name' | null {
  const name = staffName(typed);
  if (!isVisible(name)) return 'required';
  return lengthOf(name) > staffNameLimit ? 'too_long_staff_name' : null;
}
