import type { EditedSet, SetGood } from '@/domain/menu/set-draft';
import type { Locale } from '@/domain/menu/shop';
import { fill } from '@/i18n/fill';
import type { SetMessages } from '@/i18n/sets';
import { inLocale } from '@/i18n/text';

/** What keeps a set, or a choice of it, off the menu, in words; empty while all of it can be had. */
export function standingOf({ parts }: EditedSet, goods: readonly SetGood[], m: SetMessages, locale: Locale): string {
  const gone = (item: string): SetGood[] => goods.filter(({ id, fault }) => id === item && fault !== null);
  const missing = parts.map(({ dishes }) => dishes.flatMap(({ item }) => gone(item)));
  const all = missing.flat();
  if (all.length === 0) return '';
  const dishes = all.map(({ name }) => inLocale(name, locale)).join(locale === 'zh' ? '、' : ', ');
  const isOff = parts.some(({ dishes: wanted }, index) => missing[index]!.length === wanted.length);
  return fill(isOff ? m.offMenu : m.lessChoice, { dishes });
}
