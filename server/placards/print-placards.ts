import { walkingOrder } from '@/domain/flyers/walking-order';
import type { PlacardSize } from '@/domain/flyers/placard-size';
import { fail, ok, type Result } from '@/domain/result';
import type { StaffActor } from '@/domain/staff/actor';
import { fill } from '@/i18n/fill';
import { paperWords } from '@/i18n/paper';
import { loadBuilding } from '@/server/building/load-building';
import type { Side } from '@/server/paper/marks';
import { type PaperOf, paperFacts } from '@/server/paper/paper-facts';
import { type PlacardOf, placardSheet, placardTexts } from '@/server/paper/placard-sheet';
import { toPdf } from '@/server/paper/to-pdf';
import { openTypeface, type Typeface } from '@/server/paper/typeface';
import { oneAtATime } from '@/server/pictures/one-at-a-time';
import { listPlacards } from './list-placards';

/** `floors` as on the panel; only those with a live code are printed. */
export type PrintPlacardsInput = { size: PlacardSize; floors: readonly string[] };

/** One at a time, as they are asked for. */
function* sheets(placards: readonly PlacardOf[], paper: PaperOf, typeface: Typeface, size: PlacardSize): Generator<Side> {
  for (const placard of placards) yield placardSheet(placard, paper, typeface, size);
}

/**
 * The live codes of these floors ready for the press, in walking order: by lift bank, each from the top down.
 * Errors: forbidden (who does not own the building), not_found (no such floor has a live code), missing_glyph, busy.
 */
export async function printPlacards(actor: StaffActor, { size, floors }: PrintPlacardsInput): Promise<Result<Buffer>> {
  const listed = await listPlacards(actor);
  if (!listed.ok) return listed;
  const [building, paper] = await Promise.all([loadBuilding(), paperFacts()]);
  const live = new Map(listed.value.filter(({ status, floor }) => status === 'live' && floors.includes(floor)).map((placard) => [placard.floor, placard]));
  const placards = walkingOrder(building, new Set(live.keys())).flatMap((walk) => walk.floors.map((floor) => live.get(floor)!));
  if (placards.length === 0 || !paper) return fail({ code: 'not_found' });
  const typeface = await openTypeface(placardTexts(placards, paper));
  if (!typeface.ok) return typeface;
  const made = new Date(Math.max(...placards.map(({ createdAt }) => Date.parse(createdAt))));
  const title = fill(paperWords.placards, { building: paper.building });
  return ok(await oneAtATime(() => toPdf(sheets(placards, paper, typeface.value, size), typeface.value, new Map(), { title, made }), 'paper'));
}
