/** What a typed range names: floors in the building's order, and the words that name none. */
type FloorRange = { floors: string[]; unknown: string[] };

/**
 * Reads floors as people write them: `2-15, 27, B1`. A range follows the building's order, so skipped floors are
 * not missed, and may be written from either end.
 * @param labels of the building, from below
 */
export function parseFloorRange(typed: string, labels: readonly string[]): FloorRange {
  const found = new Set<number>();
  const unknown: string[] = [];
  for (const part of typed.toUpperCase().split(/[\s,，、;；]+/).filter(Boolean)) {
    const ends = part.split(/[-–—~～]/);
    const [from, to] = [labels.indexOf(ends[0]!), labels.indexOf(ends.at(-1)!)];
    if (ends.length > 2 || from === -1 || to === -1) {
      unknown.push(part);
      continue;
    }
    for (let at = Math.min(from, to); at <= Math.max(from, to); at++) found.add(at);
  }
  return { floors: labels.filter((_, at) => found.has(at)), unknown };
}
