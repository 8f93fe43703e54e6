import { forgetBuilding } from '@/server/building/load-building';
import { forgetShops } from '@/server/menu/load-shops';
import { forgetAvailability } from '@/server/menu/read-availability';
import { forgetFlyerCodes } from '@/server/flyers/find-flyer-code';
import { forgetPlacards } from '@/server/placards/find-placard';

/** After a set-up nothing holds of what was remembered while there was no building. */
export function forgetEverything(): void {
  forgetBuilding();
  forgetShops();
  forgetPlacards();
  forgetFlyerCodes();
  forgetAvailability();
}
