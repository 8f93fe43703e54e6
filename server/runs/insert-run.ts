import type { Building } from '@/domain/building/floor';
import type { Shop } from '@/domain/menu/shop';
import { liftPlan, rideOf } from '@/domain/runs/ride';
import type { Tx } from '@/server/db';
import { randomId } from '@/server/random';

type NewRun = {
  building: Building;
  shop: Pick<Shop, 'id' | 'floor'>;
  staffId: string;
  bagLimit: number;
  at: Date;
  /** In the order in which they are handed over. */
  orders: readonly { id: string; floor: string }[];
};

/** Writes a run with its stops and bags; orders for one floor are one stop, where the first of them stands. */
export async function insertRun(tx: Tx, { building, shop, staffId, bagLimit, at, orders }: NewRun): Promise<string> {
  const id = randomId('run');
  const floors = [...new Set(orders.map(({ floor }) => floor))];
  const rows = await tx.floor.findMany({ where: { buildingId: building.id, label: { in: floors } } });
  const floorIds = new Map(rows.map((floor) => [floor.label, floor.id]));
  const { changes } = rideOf(liftPlan(building), shop.floor, floors);
  await tx.deliveryRun.create({ data: { id, shopId: shop.id, staffId, bagLimit, startedAt: at } });
  for (const [position, floor] of floors.entries()) {
    const stopId = randomId('stp');
    await tx.runStop.create({ data: { id: stopId, runId: id, floorId: floorIds.get(floor)!, position, changes: changes[position]! } });
    const bags = orders.filter((order) => order.floor === floor);
    await tx.runBag.createMany({ data: bags.map((order) => ({ stopId, orderId: order.id })) });
  }
  return id;
}
