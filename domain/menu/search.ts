/** What the search on the phone looks at. */
type Searchable = { names: readonly string[]; pinyin: string; initials: string };

const fold = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/g, '');

/**
 * How well an item answers what was typed: hanzi or English anywhere in its names, pinyin from the start of the
 * name or of a syllable run, initials from the start. 0: not at all; higher is better.
 */
export function matchScore(item: Searchable, typed: string): number {
  const query = fold(typed);
  if (query === '') return 0;
  const names = item.names.map(fold);
  if (names.some((name) => name.startsWith(query))) return 4;
  if (item.initials.startsWith(query)) return 3;
  if (item.pinyin.startsWith(query)) return 3;
  if (names.some((name) => name.includes(query))) return 2;
  if (item.pinyin.includes(query) || item.initials.includes(query)) return 1;
  return 0;
}

/** The items that answer, best first, in menu order among equals. */
export function search<T extends Searchable>(items: readonly T[], typed: string): T[] {
  return items
    .map((item, index) => ({ item, index, score: matchScore(item, typed) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.index - b.index)
    .map(({ item }) => item);
}
