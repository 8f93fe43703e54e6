import type { FlyerKind } from '@/domain/flyers/flyer';
import type { RoundView } from '@/domain/flyers/round';
import { walkingOrder } from '@/domain/flyers/walking-order';
import { fail, ok, type Result } from '@/domain/result';
import type { StaffActor } from '@/domain/staff/actor';
import { canSee } from '@/domain/staff/actor';
import { loadBuilding } from '@/server/building/load-building';
import { read } from '@/server/db';

const rowOf = (id: string) =>
  read().leafletRound.findUnique({ where: { id }, include: { flyer: { include: { shop: true } }, floors: { include: { floor: true } } } });

/** A round with its floors in walking order, for whoever works in the shop. A floor that was taken out of the building is left out. Errors: not_found. */
export async function readRound(actor: StaffActor, { round }: { round: string }): Promise<Result<RoundView>> {
  const row = await rowOf(round);
  if (!row || !canSee(actor, row.flyer.shop.slug)) return fail({ code: 'not_found' });
  const building = await loadBuilding();
  const byLabel = new Map(row.floors.map((each) => [each.floor.label, each]));
  const walks = walkingOrder(building, new Set(byLabel.keys())).map(({ bank, floors }) => ({
    bank: bank && bank.name,
    floors: floors.map((floor) => {
      const { doneAt, doneBy } = byLabel.get(floor)!;
      return { floor, doneAt: doneAt?.toISOString() ?? null, doneBy };
    }),
  }));
  const { kind, version, headline, shop } = row.flyer;
  return ok({
    id: row.id, shop: shop.slug, flyer: { kind: kind as FlyerKind, version, headline }, startedAt: row.startedAt.toISOString(), startedBy: row.startedBy, walks,
  });
}
