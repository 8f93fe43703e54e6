import { type CardDraft, cardChanges } from '@/domain/menu/shop-card';
import { fail, type Result } from '@/domain/result';
import type { StaffActor } from '@/domain/staff/actor';
import { addDays, instantOf, localTime } from '@/domain/time';
import { loadBuilding } from '@/server/building/load-building';
import { now } from '@/server/clock';
import { isKeptPicture } from '@/server/pictures/picture-files';
import { ownedShop } from '@/server/staff/owner-authority';
import { recordChange } from '@/server/staff/record-change';
import { manages } from '@/server/staff/shop-rights';
import { transact } from '@/server/transact';
import { forgetShops } from './load-shops';
import { forgetAvailability } from './read-availability';
import { draftFrom } from './read-card';

export type SaveCardInput = { shop: string; card: CardDraft };

/** A card without what the shop's own row holds, as the card's row holds it; a line of today ends with the building's day. */
const rowFrom = ({ where, today, keeper, businessLicence, foodLicence }: CardDraft, dayEnds: Date) => ({
  keeper,
  businessLicence,
  foodLicence,
  whereZh: where.zh,
  whereEn: where.en,
  todayZh: today.zh,
  todayEn: today.en,
  todayUntil: today.zh === '' ? null : dayEnds,
});

/**
 * Saves who a shop is, as customers see it. What stands in the HTML of its menu raises its revision, by which open pages and those
 * that phones keep for later are made anew; the line of today comes with the availability, and raises none.
 * @returns `not_found` for a shop that is not one's own, `forbidden` to who does not own it, `invalid` for a picture that is not kept.
 */
export async function saveCard(actor: StaffActor, { shop: slug, card }: SaveCardInput): Promise<Result<null>> {
  const may = manages(actor, slug);
  if (!may.ok) return may;
  if (!(await isKeptPicture(card.picture))) return fail({ code: 'invalid', fields: { 'card.picture': 'unknown' } });
  const { timeZone } = await loadBuilding();
  const at = now();
  const dayEnds = instantOf(addDays(localTime(at, timeZone).date, 1), 0, timeZone);
  const saved = await transact(async (tx) => {
    const { id, nameZh } = await ownedShop(tx, actor, slug);
    const before = await tx.shop.findUniqueOrThrow({ where: { id }, include: { card: true } });
    const row = rowFrom(card, dayEnds);
    await tx.shopCard.upsert({ where: { shopId: id }, create: { shopId: id, ...row }, update: row });
    const changes = cardChanges(draftFrom(before, at), card);
    const stands = changes.some(({ field }) => field !== 'today');
    await tx.shop.update({ where: { id }, data: { picture: card.picture, contactPhone: card.contactPhone, ...(stands && { revision: { increment: 1 } }) } });
    for (const details of changes) {
      await recordChange(tx, actor, id, { kind: 'shop_card_saved', subject: nameZh, details });
    }
    return null;
  });
  if (!saved.ok) return saved;
  forgetShops();
  forgetAvailability();
  return saved;
}
