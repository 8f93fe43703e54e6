import type { Unit } from '../menu/shop';
import { type Fen, weighed } from '../money';
import { fail, ok, type Result } from '../result';
import type { LineWeight } from './step-input';

/** What weighing makes of a line; `line` is its place from 0, `change` the grams beyond the estimate. */
export type WeighedLine = { line: number; grams: number; kept: boolean; change: number; total: Fen };

/** A line whose final weight is known before the scale is a substitute: so many grams are brought. */
type OrderedLine = { unit: Unit; unitPrice: Fen; grams: number | null; finalGrams?: number | null };

const goesOnScale = ({ grams, finalGrams }: OrderedLine): boolean => grams !== null && (finalGrams ?? null) === null;

/** The scale of a shop, in grams. */
export const maxFinalGrams = 30_000;

/** More than this many times the estimate is a slipped finger, not a banana. */
const maxTimesEstimate = 3;

/** Whether the scale can have said this for a line of this estimate, both in grams. */
export const isLikelyWeight = (grams: number, estimate: number): boolean =>
  Number.isSafeInteger(grams) && grams >= 1 && grams <= Math.min(maxFinalGrams, estimate * maxTimesEstimate);

/**
 * Sets every weighed line by what the scale said, or by its estimate where that is kept (rules.md, 22a).
 * Errors: invalid for a weight of no weighed line, a second one of a line, or one out of range; weights_missing.
 */
export function weighLines(lines: readonly OrderedLine[], weights: readonly LineWeight[]): Result<WeighedLine[]> {
  const fields: Record<string, string> = {};
  const found: WeighedLine[] = [];
  for (const { line, grams: said } of weights) {
    const ordered = lines[line];
    if (!ordered || ordered.grams === null || !goesOnScale(ordered)) fields[`weights.${line}`] = 'not_weighed';
    else if (found.some((other) => other.line === line)) fields[`weights.${line}`] = 'duplicate';
    else {
      const grams = said === 'estimate' ? ordered.grams : said;
      if (!isLikelyWeight(grams, ordered.grams)) fields[`weights.${line}`] = 'out_of_range';
      else found.push(weigh(line, ordered.unitPrice, ordered.grams, grams, said === 'estimate'));
    }
  }
  if (Object.keys(fields).length > 0) return fail({ code: 'invalid', fields });
  const missing = lines.flatMap((ordered, line) => (goesOnScale(ordered) && !found.some((other) => other.line === line) ? [line] : []));
  return missing.length > 0 ? fail({ code: 'weights_missing', lines: missing }) : ok(found);
}

const weigh = (line: number, unitPrice: Fen, estimate: number, grams: number, kept: boolean): WeighedLine => ({
  line,
  grams,
  kept,
  change: grams - estimate,
  total: weighed(unitPrice, grams),
});
