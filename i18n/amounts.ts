import type { Locale, Unit } from '@/domain/menu/shop';
import { formatGrams } from './grams';

const pieces: Record<Locale, (count: number) => string> = { zh: (count) => `${count} 份`, en: (count) => `${count} pcs` };

/** `12 份`, `12 pcs`, `9 kg`; of what left, `-500 g`. */
export function formatAmount(amount: number, unit: Unit, locale: Locale): string {
  const size = Math.abs(amount);
  return `${amount < 0 ? '-' : ''}${unit === 'weight' ? formatGrams(size) : pieces[locale](size)}`;
}
