import type { Span } from '../menu/shop';
import { type Fen, fen } from '../money';
import type { MinuteOfDay } from '../time';

export const percentLimits = { least: 1, most: 90 } as const;
export const fromLimits = { least: 0, most: 1_439 } as const;

/** So many percent less: fen, half up, and never nothing. Options cost what they do by day. */
export const lessPercent = (price: Fen, percent: number): Fen => fen(Math.max(1, Math.floor((price * (100 - percent) + 50) / 100)));

/** Whether an evening price from a minute on is in force: until the day's last closing, over a break too. */
export const isEvening = (from: MinuteOfDay, spans: readonly Span[], minutes: MinuteOfDay): boolean =>
  minutes >= from && spans.some(({ closes }) => minutes < closes);

/** A good or a category, by its id. */
export type EveningTarget = { kind: 'item' | 'category'; id: string };
