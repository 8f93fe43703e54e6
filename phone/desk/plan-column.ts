/** How many cards, from the top, are open, folded to one line, and below the edge; `rest` is what stays free above the edge. */
export type ColumnPlan = { open: number; folded: number; hidden: number; rest: number };

/** Heights in CSS pixels. */
type ColumnRoom = { available: number; folded: number; gap: number };

/**
 * Fits a column's cards into its height: as many open ones as leave room for the others folded, but the oldest is
 * always open; what does not fit even folded is counted on a line that is always in sight.
 * @param open heights of the open cards, oldest first
 */
export function planColumn(open: readonly number[], { available, folded, gap }: ColumnRoom): ColumnPlan {
  const count = open.length;
  if (count === 0) return { open: 0, folded: 0, hidden: 0, rest: 0 };
  let top = open.reduce((sum, height) => sum + height + gap, -gap);
  for (let k = count; k >= 1; k--) {
    if (top + (count - k) * (folded + gap) <= available) return { open: k, folded: count - k, hidden: 0, rest: 0 };
    if (k > 1) top -= open[k - 1]! + gap;
  }
  const lines = Math.floor((available - top) / (folded + gap));
  const fitting = Math.min(count - 1, Math.max(0, lines));
  const rest = Math.max(0, available - top - fitting * (folded + gap));
  return { open: 1, folded: fitting, hidden: count - 1 - fitting, rest };
}
