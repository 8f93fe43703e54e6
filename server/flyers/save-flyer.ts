import { type CodeScope, type FlyerKind, flyerLimits, type FlyerPick } from '@/domain/flyers/flyer';
import { placardCodeLength } from '@/domain/ids';
import type { Shop } from '@/domain/menu/shop';
import { fail, ok, type Result } from '@/domain/result';
import type { StaffActor } from '@/domain/staff/actor';
import { now } from '@/server/clock';
import type { Tx } from '@/server/db';
import { loadShop } from '@/server/menu/load-shops';
import { openTypeface } from '@/server/paper/typeface';
import { randomCode, randomId } from '@/server/random';
import { recordChange } from '@/server/staff/record-change';
import { manages } from '@/server/staff/shop-rights';
import { refuse, transact } from '@/server/transact';
import { couponOnPaper } from './coupon-on-paper';
import { currentPicks } from './current-pick';
import { forgetFlyerCodes } from './find-flyer-code';

/** `flyer` null: a new one. Its goods by id, in the order in which they stand on the paper. */
export type SaveFlyerInput = {
  shop: string;
  flyer: string | null;
  kind: FlyerKind;
  codesFor: CodeScope;
  headline: string;
  words: string;
  picks: readonly string[];
  /** The id of a coupon of the shop; null: none. */
  coupon: string | null;
};

async function freshCode(tx: Tx): Promise<string> {
  for (;;) {
    const code = randomCode(placardCodeLength);
    const [flyer, placard] = [await tx.flyerCode.findUnique({ where: { code } }), await tx.placard.findUnique({ where: { code } })];
    if (!flyer && !placard) return code;
  }
}

/** Sees to it that each floor that is there now has a code, or that the one for all is there. */
async function makeCodes(tx: Tx, flyerId: string, codesFor: CodeScope): Promise<void> {
  const known = await tx.flyerCode.findMany({ where: { flyerId } });
  const floors = codesFor === 'building' ? [null] : (await tx.floor.findMany({ where: { removedAt: null } })).map(({ id }) => id);
  for (const floorId of floors.filter((each) => !known.some((code) => code.floorId === each))) {
    await tx.flyerCode.create({ data: { id: randomId('flc'), flyerId, floorId, code: await freshCode(tx) } });
  }
}

/** The row to write into, a new one or one that nobody has printed yet. */
async function openRow(tx: Tx, shop: Shop, { flyer, kind, codesFor, headline, words }: SaveFlyerInput): Promise<{ id: string; version: number }> {
  if (flyer === null) {
    const last = await tx.flyer.findFirst({ where: { shopId: shop.id }, orderBy: { version: 'desc' } });
    const data = { id: randomId('fly'), shopId: shop.id, version: (last?.version ?? 0) + 1, kind, codesFor, headline, words, createdAt: now() };
    return tx.flyer.create({ data });
  }
  const row = await tx.flyer.findFirst({ where: { id: flyer, shopId: shop.id } });
  if (!row) return refuse({ code: 'not_found' });
  if (row.withdrawnAt !== null) refuse({ code: 'flyer_withdrawn', version: row.version });
  if (row.printedAt !== null) refuse({ code: 'flyer_printed', version: row.version });
  // Its codes may be out already, on a proof that somebody carried around.
  if (row.kind !== kind || row.codesFor !== codesFor) refuse({ code: 'invalid', fields: { kind: 'fixed' } });
  await tx.flyer.update({ where: { id: flyer }, data: { headline, words } });
  await tx.flyerPick.deleteMany({ where: { flyerId: flyer } });
  return row;
}

async function picked(shop: Shop, { kind, picks: items }: SaveFlyerInput): Promise<Result<FlyerPick[]>> {
  if (items.length > flyerLimits.picks[kind]) return fail({ code: 'invalid', fields: { picks: 'too_many' } });
  const picks = await currentPicks(shop, items);
  const gone = picks.flatMap((pick, line) => (pick === null ? [line] : []));
  if (gone.length > 0) return fail({ code: 'unknown_item', lines: gone });
  return ok(picks.filter((pick) => pick !== null));
}

/**
 * Makes a flyer, or changes one that was not printed yet, with names and prices as they are on the menu now.
 * Errors: not_found (another's shop or flyer), forbidden, invalid, unknown_item (not on the menu), coupon_unusable (none of the shop's
 * that may be printed), coupon_terms_too_long, missing_glyph, flyer_printed, flyer_withdrawn, busy.
 */
export async function saveFlyer(actor: StaffActor, input: SaveFlyerInput): Promise<Result<{ flyer: string }>> {
  const allowed = manages(actor, input.shop);
  if (!allowed.ok) return allowed;
  const shop = await loadShop(input.shop);
  if (!shop) return fail({ code: 'not_found' });
  const picks = await picked(shop, input);
  if (!picks.ok) return picks;
  const coupon = input.coupon === null ? null : await couponOnPaper(shop, input.coupon);
  if (coupon && !coupon.ok) return coupon;
  const printed = coupon?.value ?? null;
  const letters = await openTypeface([input.headline, input.words, ...picks.value.map(({ name }) => name), ...(printed?.terms ?? [])]);
  if (!letters.ok) return letters;
  const saved = await transact(async (tx) => {
    const { id, version } = await openRow(tx, shop, input);
    await tx.flyerPick.createMany({
      data: picks.value.map(({ item, name, ...pick }, at) => ({ ...pick, flyerId: id, position: at + 1, itemId: item, nameZh: name })),
    });
    await tx.flyerCoupon.deleteMany({ where: { flyerId: id } });
    if (printed) await tx.flyerCoupon.create({ data: { flyerId: id, promotionId: printed.promotion, code: printed.code, worth: printed.worth, termsJson: JSON.stringify(printed.terms) } });
    await makeCodes(tx, id, input.codesFor);
    await recordChange(tx, actor, shop.id, { kind: 'flyer_saved', subject: input.headline, details: { version, isNew: input.flyer === null } });
    return { flyer: id };
  });
  if (saved.ok) forgetFlyerCodes();
  return saved;
}
