import { lengthOf } from '../typed-text';

/** Characters of a passcode that a person makes up; one of ours is longer. Longer ones than the most nobody hashes. */
export const passcodeLength = { least: 8, most: 128 } as const;

export type PasscodeFault = 'too_short' | 'too_long' | 'too_easy';

/** What people choose first where nobody stops them, beside a walk along the digits, the alphabet or the keyboard. */
const rows = ['01234567890', 'abcdefghijklmnopqrstuvwxyz', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm', '1qaz2wsx3edc', '1q2w3e4r5t6y', 'password'];
const walks = [...rows, ...rows.map((row) => [...row].reverse().join(''))];

/** A walk along a row, with at most two characters before or behind it, or the same few characters again and again. */
function isEasy(passcode: string): boolean {
  const text = passcode.toLowerCase();
  if (/^(.{1,4}?)\1+$/u.test(text)) return true;
  return walks.some((row) => {
    for (let from = 0; from + 6 <= text.length; from++) {
      let length = 6;
      if (!row.includes(text.slice(from, from + length))) continue;
      while (from + length < text.length && row.includes(text.slice(from, from + length + 1))) length++;
      if (text.length - length <= 2) return true;
    }
    return false;
  });
}

/** Why this cannot be somebody's passcode, or null; white space around it is no part of it, at the sign-in neither. */
export function passcodeFault(passcode: string): PasscodeFault | null {
  const chosen = passcode.trim();
  if (lengthOf(chosen) < passcodeLength.least) return 'too_short';
  // As fields and the sign-in count it: whoever chose it has to be able to type it there.
  if (chosen.length > passcodeLength.most) return 'too_long';
  return isEasy(chosen) ? 'too_easy' : null;
}
