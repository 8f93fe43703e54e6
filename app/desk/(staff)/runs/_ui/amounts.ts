import { fill } from '@/i18n/fill';
import type { RunsMessages } from '@/i18n/runs';

const counted = ({ one, many }: { one: string; many: string }, count: number): string => (count === 1 ? one : fill(many, { count }));

/** How many bags, in words. */
export const bagsInWords = (count: number, { bags }: RunsMessages): string => counted(bags, count);

/** How much there is to carry, in words. */
export const amountsOf = (stops: number, bags: number, text: RunsMessages): { stops: string; bags: string } => ({
  stops: counted(text.stops, stops),
  bags: bagsInWords(bags, text),
});
