import type { Locale, Opening } from '@/domain/menu/shop';
import { formatMinutes, weekdays } from './clock';

const words: Record<Locale, { daily: string; always: string; to: string; space: string; join: string }> = {
  zh: { daily: '每天', always: '24 小时', to: '至', space: ' ', join: '，' },
  en: { daily: 'Daily', always: 'all hours', to: '–', space: ' ', join: ', ' },
};

/** `10:30–14:00 17:00–20:00` of one weekday, or null when the shop stays shut. */
function timesOf(hours: readonly Opening[], weekday: number, always: string): string | null {
  const ofDay = hours.filter((opening) => opening.weekday === weekday).sort((a, b) => a.opens - b.opens);
  if (ofDay.length === 0) return null;
  if (ofDay.length === 1 && ofDay[0]!.opens === 0 && ofDay[0]!.closes === 1440) return always;
  return ofDay.map(({ opens, closes }) => `${formatMinutes(opens)}–${formatMinutes(closes)}`).join(' ');
}

/**
 * A shop's week in words, days with the same hours joined: `周一至周五 10:30–14:00 17:00–20:00`, `Daily all hours`.
 * Empty for a shop without hours.
 */
export function formatHours(hours: readonly Opening[], locale: Locale): string {
  const { daily, always, to, space, join } = words[locale];
  const days = weekdays[locale];
  const runs: { from: number; until: number; times: string }[] = [];
  for (let weekday = 1; weekday <= 7; weekday++) {
    const times = timesOf(hours, weekday, always);
    if (times === null) continue;
    const last = runs.at(-1);
    if (last?.until === weekday - 1 && last.times === times) last.until = weekday;
    else runs.push({ from: weekday, until: weekday, times });
  }
  const daysOf = ({ from, until }: { from: number; until: number }): string => {
    if (from === 1 && until === 7) return daily;
    return from === until ? days[from - 1]! : `${days[from - 1]}${to}${days[until - 1]}`;
  };
  return runs.map((run) => `${daysOf(run)}${space}${run.times}`).join(join);
}
