'use client';
import { useSearchParams } from 'next/navigation';
import { useDesk } from './desk-context';

/** The slug of the shop in sight; null: all of them. Whoever has one shop sees that one. */
export function useShop(): string | null {
  const { shops } = useDesk();
  const asked = useSearchParams().get('shop');
  if (shops.length === 1) return shops[0]!.slug;
  return shops.find(({ slug }) => slug === asked)?.slug ?? null;
}
