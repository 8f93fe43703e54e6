import type { Rush } from '@/domain/slots/rush';

/** A shop's rush beside its other columns, as raw SQL answers it; null for a shop that has none. */
export type RushColumns = { rushUntil: Date | null; rushMinutes: number | null; rushHalf: number | boolean | null };

export const rushIn = ({ rushUntil, rushMinutes, rushHalf }: RushColumns): Rush | null =>
  rushUntil && { until: rushUntil, minutes: rushMinutes ?? 0, half: Boolean(rushHalf) };
