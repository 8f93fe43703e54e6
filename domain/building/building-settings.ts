import type { Text } from '../menu/shop';
import type { FloorRooms } from './plan-rooms';

/** The building as its owner changes it. */
export type BuildingSettings = {
  name: Text;
  /** From below. */
  floors: readonly FloorRooms[];
  banks: readonly { id: string; name: Text; stops: readonly string[] }[];
};
