/** Letters of a passcode that a person makes up; one of ours is longer. Longer ones than the most nobody hashes. */
export const passcodeLength = { least: 8, most: 128 } as const;

/** Why this cannot be somebody's passcode, or null. */
export function passcodeFault(passcode: string): 'too_short' | 'too_long' | null {
  const length = [...passcode.trim()].length;
  if (length < passcodeLength.least) return 'too_short';
  return length > passcodeLength.most ? 'too_long' : null;
}
