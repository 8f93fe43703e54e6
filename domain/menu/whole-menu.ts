import type { Floor, LiftBank } from '../building/floor';
import type { Shop, Text } from './shop';

/** What a phone keeps of the building, to show its pages without a network; nothing of it is about a person. */
export type MenuBuilding = {
  name: Text;
  timeZone: string;
  isDemo: boolean;
  /** From below, with the rooms that a checkout takes. */
  floors: readonly Floor[];
  liftBanks: readonly Pick<LiftBank, 'id' | 'name'>[];
  /** After so many minutes prices that were not confirmed are to look at, not to order by. */
  priceAgeMinutes: number;
};

/** GET /api/v1/menu */
export type WholeMenu = { building: MenuBuilding; shops: readonly Shop[] };
