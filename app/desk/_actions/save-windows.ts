'use server';

import { action } from '@/app/_lib/action';
import { staff } from '@/app/_lib/authorise';
import { saveWindowsSchema } from '@/app/_lib/schemas/hours';
import { saveWindows } from '@/server/hours/save-windows';

/** What fits into a window, and how long the kitchen needs. */
export const saveWindowsAction = action({
  name: 'saveWindows',
  input: saveWindowsSchema,
  authorise: staff,
  run: (actor, input) => saveWindows(actor, input),
  revalidate: true,
});
