import type { Locale } from '@/domain/menu/shop';

/** The address of a group-buy's page, as it is handed from one to another. */
export const groupLink = (origin: string, { locale, floor, group }: { locale: Locale; floor: string; group: string }): string =>
  `${origin}/f/${locale}/${floor}/groups/${group}`;
