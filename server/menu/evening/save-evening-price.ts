import { type Faults, numberFault } from '@/domain/menu/item-faults';
import { type EveningTarget, fromLimits, isEvening, percentLimits } from '@/domain/pricing/evening-price';
import { fail, type Result } from '@/domain/result';
import { hoursByDate } from '@/domain/slots/openings';
import type { StaffActor } from '@/domain/staff/actor';
import { localTime } from '@/domain/time';
import { loadBuilding } from '@/server/building/load-building';
import { now } from '@/server/clock';
import type { Tx } from '@/server/db';
import { ownShop } from '../own-shop';
import { randomId } from '@/server/random';
import { recordChange } from '@/server/staff/record-change';
import { refuse } from '@/server/transact';
import { editMenu } from '../edit/edit-menu';

export type SaveEveningPriceInput = { shop: string; target: EveningTarget; percent: number; from: number };

/** The name of what is on the shop's menu under an id. @throws Refusal `not_found` */
async function nameOf(tx: Tx, shopId: string, { kind, id }: EveningTarget): Promise<string> {
  const where = { id, shopId, archivedAt: null };
  const found = kind === 'item' ? await tx.item.findFirst({ where }) : await tx.category.findFirst({ where });
  return found?.nameZh ?? refuse({ code: 'not_found' });
}

function faultsOf({ percent, from }: SaveEveningPriceInput): Faults {
  const faults = { percent: numberFault(percent, percentLimits), from: numberFault(from, fromLimits) };
  return Object.fromEntries(Object.entries(faults).flatMap(([field, fault]) => (fault === null ? [] : [[field, fault] as const])));
}

/**
 * Makes a good or a category cheaper from a minute of each day until closing, at once where it is past that minute.
 * Errors: not_found (another shop's, or archived), forbidden (all but owners), invalid (`percent`, `from`), busy.
 */
export async function saveEveningPrice(actor: StaffActor, input: SaveEveningPriceInput): Promise<Result<null>> {
  const shop = await ownShop(actor, input.shop);
  if (!shop.ok) return shop;
  const fields = faultsOf(input);
  if (Object.keys(fields).length > 0) return fail({ code: 'invalid', fields });
  const { target, percent, from } = input;
  const { date, minutes } = localTime(now(), (await loadBuilding()).timeZone);
  const isOn = isEvening(from, hoursByDate(shop.value)(date), minutes);
  return editMenu(actor, input.shop, async (tx, shopId) => {
    const subject = await nameOf(tx, shopId, target);
    const key = target.kind === 'item' ? { itemId: target.id } : { categoryId: target.id };
    await tx.eveningPrice.upsert({ where: key, create: { id: randomId('evp'), shopId, ...key, percent, from, isOn }, update: { percent, from, isOn } });
    await recordChange(tx, actor, shopId, { kind: 'evening_price_saved', subject, details: { percent, from } });
    return null;
  });
}
