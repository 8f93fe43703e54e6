'use server';

import { action } from '@/app/_lib/action';
import { staff } from '@/app/_lib/authorise';
import { names } from '@/app/_lib/schemas/building';
import { renameBuilding } from '@/server/building/rename-building';

/** The building's name in both languages. */
export const renameBuildingAction = action({
  name: 'renameBuilding',
  input: names,
  authorise: staff,
  run: (actor, input) => renameBuilding(actor, input),
  revalidate: true,
});
