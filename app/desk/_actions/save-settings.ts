'use server';

import { action } from '@/app/_lib/action';
import { staff } from '@/app/_lib/authorise';
import { saveSettingsSchema } from '@/app/_lib/schemas/desk';
import { saveSettings } from '@/server/building/save-settings';

/** One setting of the building or of a shop. */
export const saveSettingsAction = action({
  name: 'saveSettings',
  input: saveSettingsSchema,
  authorise: staff,
  run: (actor, input) => saveSettings(actor, input),
  revalidate: true,
});
