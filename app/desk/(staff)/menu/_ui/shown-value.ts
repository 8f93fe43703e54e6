import type { PlainField, PlainValue } from '@/domain/menu/changed-fields';
import type { Locale, Text } from '@/domain/menu/shop';
import { fen } from '@/domain/money';
import { formatFen } from '@/i18n/money';
import type { MenuEditorMessages } from '@/i18n/menu-editor';
import { inLocale } from '@/i18n/text';

type Names = { categories: readonly { id: string; name: Text }[]; words: MenuEditorMessages; locale: Locale };

/** One value of a good as a line of changes shows it. */
export function shownValue(field: PlainField, value: PlainValue, { categories, words, locale }: Names): string {
  if (field === 'price' && typeof value === 'number') return formatFen(fen(value));
  if (field === 'stock' && value === null) return words.grid.uncounted;
  if (field === 'unit') return value === 'weight' ? words.item.weight : words.item.each;
  if (field === 'category') {
    const found = categories.find(({ id }) => id === value);
    if (found) return inLocale(found.name, locale);
  }
  return value === null || value === '' ? '–' : String(value);
}
