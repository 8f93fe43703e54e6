import { canManageBuilding, type StaffActor } from '@/domain/staff/actor';
import { loadShops } from '@/server/menu/load-shops';

/** Whether this person owns every shop, and so decides what concerns the whole building. */
export const managesBuilding = async (actor: StaffActor): Promise<boolean> =>
  canManageBuilding(actor, (await loadShops()).map((shop) => shop.slug));
