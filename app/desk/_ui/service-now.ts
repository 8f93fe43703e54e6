import type { Availability, ShopAvailability, ToldNotice } from '@/domain/slots/availability';

/** What customers are told of the shops at this minute, as far as this page has heard; null before the first answer. */
export type ServiceNow = Availability | null;

/** Until when a shop is paused, ISO instant; null while it takes orders. */
export function pausedUntil(service: Availability, slug: string | null): string | null {
  const state = service.shops.find((shop) => shop.slug === slug)?.state;
  return state?.kind === 'paused' ? state.until : null;
}

export type ShopRush = NonNullable<ShopAvailability['rush']> & { slug: string };

/** The shops that are swamped at an instant (epoch milliseconds), as far as it is known. */
export const rushesAt = (service: ServiceNow, now: number): ShopRush[] =>
  (service?.shops ?? []).flatMap(({ slug, rush }) => (rush && Date.parse(rush.until) > now ? [{ slug, ...rush }] : []));

/** The building's notices that are not over at an instant. */
export const noticesAt = (service: ServiceNow, now: number): readonly ToldNotice[] =>
  (service?.notices ?? []).filter(({ until }) => Date.parse(until) > now);
