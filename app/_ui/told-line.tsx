'use client';
import type { Locale } from '@/domain/menu/shop';
import { fill } from '@/i18n/fill';
import { neighbourMessages } from '@/i18n/neighbours';

/** Who sent one here, and whether their link still vouches (`useTold`). */
export function ToldLine({ told, floor, locale, className }: { told: string | null; floor: string; locale: Locale; className: string | undefined }) {
  const m = neighbourMessages[locale];
  if (told === null) return null;
  return <p className={className}>{told === 'vouched' ? fill(m.told, { floor }) : m.toldOver}</p>;
}
