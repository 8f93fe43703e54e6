import type { FlyerKind } from '@/domain/flyers/flyer';
import { walkingOrder } from '@/domain/flyers/walking-order';
import { fail, ok, type Result } from '@/domain/result';
import type { StaffActor } from '@/domain/staff/actor';
import { fill } from '@/i18n/fill';
import { paperWords } from '@/i18n/paper';
import { loadBuilding } from '@/server/building/load-building';
import { loadShop } from '@/server/menu/load-shops';
import { type FlyerSentences, flyerSentences, textsOf } from '@/server/paper/flyer-sentences';
import { flyerSides } from '@/server/paper/flyer-sheet';
import type { Side } from '@/server/paper/marks';
import { paperFacts } from '@/server/paper/paper-facts';
import { loadPictures, type Pictures } from '@/server/paper/pictures';
import { oneAtATime } from '@/server/pictures/one-at-a-time';
import { toPdf } from '@/server/paper/to-pdf';
import { toSvg } from '@/server/paper/to-svg';
import { openTypeface, type Typeface } from '@/server/paper/typeface';
import { manages } from '@/server/staff/shop-rights';
import { standingOf } from './coupon-on-paper';
import { outdatedPicks } from './current-pick';
import { findFlyer } from './find-flyer';
import { contentFrom, type FlyerRow } from './flyer-rows';

type Drawn = { row: FlyerRow; sides: Iterable<Side>; typeface: Typeface; pictures: Pictures };

/** The codes of these floors as somebody walks, one bank after the other; of a flyer for all floors its one code. */
async function codesInOrder({ codes, codesFor }: FlyerRow, bank: string | null): Promise<{ floor: string | null; code: string }[]> {
  const all = codes.map(({ floor, code }) => ({ floor: floor?.label ?? null, code }));
  if (codesFor === 'building') return all;
  const walks = walkingOrder(await loadBuilding(), new Set(all.flatMap(({ floor }) => floor ?? [])));
  const floors = walks.filter((walk) => bank === null || walk.bank?.id === bank).flatMap((walk) => walk.floors);
  return floors.map((label) => all.find(({ floor }) => floor === label)!);
}

async function sentencesOf(row: FlyerRow, bank: string | null): Promise<Result<{ said: FlyerSentences[]; local: boolean }>> {
  const [paper, shop] = await Promise.all([paperFacts(), loadShop(row.shop.slug)]);
  if (!paper || !shop) return fail({ code: 'not_found' });
  const content = contentFrom(row);
  const coupon = await standingOf(shop, content.coupon);
  if (coupon === 'ended') return fail({ code: 'coupon_unusable' });
  const outdated = [...(await outdatedPicks(shop, content.picks)), ...(coupon === 'changed' ? [content.coupon!.code] : [])];
  if (outdated.length > 0) return fail({ code: 'flyer_outdated', goods: outdated.slice(0, 2).join('、') });
  const codes = await codesInOrder(row, bank);
  if (codes.length === 0) return fail({ code: 'not_found' });
  const flyer = { ...content, version: row.version };
  return ok({ said: codes.map((code) => flyerSentences(flyer, code, paper, shop.slug)), local: paper.local });
}

/** One at a time, as they are asked for: a tower has eighty. */
function* composed(said: readonly FlyerSentences[], kind: FlyerKind, typeface: Typeface, local: boolean): Generator<Side> {
  for (const each of said) yield* flyerSides(each, kind, typeface, local);
}

/** The sides of a flyer, front and back by turns. */
async function drawn(actor: StaffActor, id: string, bank: string | null): Promise<Result<Drawn>> {
  const found = await findFlyer(actor, id, manages);
  if (!found.ok) return found;
  const row = found.value;
  if (row.withdrawnAt !== null) return fail({ code: 'flyer_withdrawn', version: row.version });
  const sentences = await sentencesOf(row, bank);
  if (!sentences.ok) return sentences;
  const { said, local } = sentences.value;
  const typeface = await openTypeface(said.flatMap(textsOf));
  if (!typeface.ok) return typeface;
  const sides = composed(said, contentFrom(row).kind, typeface.value, local);
  return ok({ row, sides, typeface: typeface.value, pictures: await loadPictures(row.picks.map(({ picture }) => picture)) });
}

/**
 * A flyer ready for the press: for each floor, in walking order, its front and its back; or for one lift bank alone.
 * Errors: not_found, forbidden, flyer_withdrawn, flyer_outdated, coupon_unusable (it has ended since), missing_glyph, busy.
 */
export const printFlyer = (actor: StaffActor, { flyer, bank }: { flyer: string; bank: string | null }): Promise<Result<Buffer>> =>
  oneAtATime(async () => {
    const found = await drawn(actor, flyer, bank);
    if (!found.ok) return found;
    const { row, sides, typeface, pictures } = found.value;
    const title = fill(paperWords.flyer, { shop: row.shop.nameZh, version: row.version });
    return ok(await toPdf(sides, typeface, pictures, { title, made: row.createdAt }));
  }, 'paper');

/** Front and back of the first floor; the others are never composed. */
function firstTwo(sides: Iterable<Side>): Side[] {
  const two: Side[] = [];
  for (const side of sides) if (two.push(side) === 2) break;
  return two;
}

/** One side of its first floor as a picture. Errors: as those of the printing. */
export async function previewFlyer(actor: StaffActor, { flyer, side }: { flyer: string; side: 'front' | 'back' }): Promise<Result<string>> {
  const found = await drawn(actor, flyer, null);
  if (!found.ok) return found;
  const [front, back] = firstTwo(found.value.sides);
  return ok(toSvg((side === 'front' ? front : back)!, found.value.pictures));
}
