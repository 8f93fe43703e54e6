import { lengthOf } from '../typed-text';

/** Characters of a passcode that a person makes up; one of ours is longer. Longer ones than the most nobody hashes. */
export const passcodeLength = { least: 8, most: 128 } as const;

/** Why this cannot be somebody's passcode, or null; white space around it is no part of it, at the sign-in neither. */
export function passcodeFault(passcode: string): 'too_short' | 'too_long' | null {
  const chosen = passcode.trim();
  if (lengthOf(chosen) < passcodeLength.least) return 'too_short';
  // As fields and the sign-in count it: whoever chose it has to be able to type it there.
  return chosen.length > passcodeLength.most ? 'too_long' : null;
}
