'use client';
import { useState } from 'react';
import { useRouter } from 'next/navigation';
import { saveWeekAction } from '@/app/desk/_actions/save-week';
import { useDesk } from '@/app/desk/_ui/desk-context';
import { leadToFault } from '@/app/desk/_ui/lead-to-fault';
import { useDeskAction } from '@/app/desk/_ui/use-desk-action';
import type { Opening } from '@/domain/menu/shop';
import { spanFaults, type SpanFault, weekFaults } from '@/domain/slots/check-spans';
import { spansOf } from '@/domain/slots/plan-day';
import type { HoursSettings } from '@/domain/staff/hours-settings';
import { fill } from '@/i18n/fill';
import type { ShopHoursMessages } from '@/i18n/shop-hours';
import { readSpan, typedSpan, type TypedSpan } from '@/phone/desk/typed-time';

export const weekdayNumbers = [1, 2, 3, 4, 5, 6, 7] as const;

/** Openings as typed: by weekday from 1, and under 0 those of a public holiday. */
type TypedWeek = readonly (readonly TypedSpan[])[];
export type WeekFaults = readonly Readonly<Record<number, SpanFault>>[];

const typedWeek = ({ hours, holiday }: HoursSettings): TypedWeek => [
  holiday.map(typedSpan),
  ...weekdayNumbers.map((weekday) => spansOf(hours, weekday).map(typedSpan)),
];

const openingsOf = (week: TypedWeek): Opening[] =>
  weekdayNumbers.flatMap((weekday) => week[weekday]!.map((span) => ({ weekday, ...readSpan(span) })));

function faultsOf(week: TypedWeek): WeekFaults {
  const byField = weekFaults(openingsOf(week));
  const ofDay = (weekday: number) =>
    Object.fromEntries(week[weekday]!.flatMap((_, index) => (byField[`${weekday}.${index}`] ? [[index, byField[`${weekday}.${index}`]!]] : [])));
  return [spanFaults(week[0]!.map(readSpan)), ...weekdayNumbers.map(ofDay)];
}

/** The week as it is being edited, and saving it; what is wrong is said once somebody has tried to save. */
export function useWeek(settings: HoursSettings, text: ShopHoursMessages) {
  const router = useRouter();
  const { busy, done, fault, act } = useDeskAction(useDesk());
  const [week, setWeek] = useState(() => typedWeek(settings));
  const [follows, setFollows] = useState(settings.followsCalendar);
  const [tried, setTried] = useState(false);
  const [changed, setChanged] = useState(false);
  const faults = faultsOf(week);
  const isWrong = faults.some((day) => Object.keys(day).length > 0);
  const setDays = (days: readonly number[], spans: readonly TypedSpan[]) => {
    setChanged(true);
    setWeek((known) => known.map((day, index) => (days.includes(index) ? spans : day)));
  };
  async function save(sheet: HTMLFormElement): Promise<void> {
    if (isWrong) return leadToFault(sheet, () => setTried(true));
    const input = { shop: settings.shop, hours: openingsOf(week), followsCalendar: follows, holiday: week[0]!.map(readSpan) };
    const result = await act(() => saveWeekAction(input));
    if (!result?.ok) return;
    setChanged(false);
    setTried(false);
    router.refresh();
  }
  const said = fault !== null ? fill(text.unsaved, { reason: fault }) : tried && isWrong ? text.fix : done && !changed ? text.saved : '';
  const follow = (next: boolean) => {
    setChanged(true);
    setFollows(next);
  };
  return { week, setDays, follows, follow, faults: tried ? faults : week.map(() => ({})), failed: said !== '' && said !== text.saved, said, busy, save };
}
