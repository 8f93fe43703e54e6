import { keepStored, removeStored } from './storage';

const key = 'upstairs:trial';

/** Whether this browser forgets with each page what that page was told: its storage is forbidden, missing or full. */
export function keepsNothing(): boolean {
  const isKept = keepStored(key, 1);
  if (isKept) removeStored(key);
  return !isKept;
}
