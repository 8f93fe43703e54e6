import type { Unit } from '@/domain/menu/shop';
import { toHalfWidth, wholeOf } from '@/i18n/typed-number';

/** Grams of one of what a scale or a delivery note says; 斤 is half a kilogram. */
const gramsIn: Readonly<Record<string, number>> = { kg: 1_000, 公斤: 1_000, 千克: 1_000, 斤: 500, g: 1, 克: 1, '': 1 };

/**
 * Pieces, or grams, of what somebody typed: `24`; of weighed goods `500`, `18.5kg`, `37斤`, `１２.５ 公斤`. NaN where it is no such
 * thing, or no whole number of grams.
 */
export function amountOf(typed: string, unit: Unit): number {
  if (unit === 'each') return /[g克]/i.test(typed) ? NaN : wholeOf(typed);
  const [, figure, measure = ''] = /^(-?\d{1,9}(?:\.\d{1,3})?)(kg|公斤|千克|斤|g|克)?$/i.exec(toHalfWidth(typed).replace(/[\s,]/g, '')) ?? [];
  if (figure === undefined) return NaN;
  // 18.3 × 1000 is 18300.000000000004 to a computer; nobody's scale says more than a thousandth.
  const thousandths = Math.round(Number(figure) * 1_000) * gramsIn[measure.toLowerCase()]!;
  return thousandths % 1_000 === 0 ? thousandths / 1_000 : NaN;
}
