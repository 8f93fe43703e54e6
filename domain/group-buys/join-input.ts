import type { PlacardReference } from '../building/placard';
import type { Locale } from '../menu/shop';

/** POST /api/v1/groups/join */
export type JoinGroupInput = {
  /** Made on the phone before the first request: the same key and body get the first answer again. */
  key: string;
  group: string;
  /** What the phone keeps of the placard it scanned. */
  placard: PlacardReference | null;
  floor: string;
  room: string | null;
  name: string;
  pieces: number;
  locale: Locale;
};
