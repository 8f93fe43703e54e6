'use server';

import { action } from '@/app/_lib/action';
import { staff } from '@/app/_lib/authorise';
import { rooms } from '@/app/_lib/schemas/building';
import { saveRooms } from '@/server/building/save-rooms';

/** Rooms of all floors, or of those that a list names. */
export const saveRoomsAction = action({
  name: 'saveRooms',
  input: rooms,
  authorise: staff,
  run: (actor, input) => saveRooms(actor, input),
  revalidate: true,
});
