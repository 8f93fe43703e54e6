import type { Availability } from '@/domain/slots/availability';

/** Until when each shop is paused, as ISO instants by slug; null before the first answer. */
export type PausedShops = Readonly<Record<string, string>> | null;

/** What availability says of pauses. */
export const pausedOf = ({ shops }: Availability): PausedShops =>
  Object.fromEntries(shops.flatMap(({ slug, state }) => (state.kind === 'paused' ? [[slug, state.until]] : [])));
