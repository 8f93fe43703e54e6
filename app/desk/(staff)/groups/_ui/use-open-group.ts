'use client';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { openGroupAction } from '@/app/desk/_actions/open-group';
import { useDesk } from '@/app/desk/_ui/desk-context';
import { useDeskAction } from '@/app/desk/_ui/use-desk-action';
import type { AppError } from '@/domain/errors';
import type { DeskGroups } from '@/domain/group-buys/desk-group';
import type { Counting } from '@/domain/group-buys/group-buy';
import type { GroupFault, GroupPlace } from '@/domain/group-buys/judge-group';
import { fen } from '@/domain/money';
import { addMinutes, minute } from '@/domain/time';
import { fenOf, typedFen } from '@/i18n/typed-money';
import { wholeOf } from '@/i18n/typed-number';
import { localField, readLocalField } from '@/phone/desk/local-field';

/** The group as it is being written; times as the browser's field holds them, by the building's clock. */
export type TypedGroup = { item: string; price: string; counts: Counting; threshold: string; cap: string; place: string; deadline: string; drop: string };

export type GroupFaults = Partial<Record<'item' | 'price' | 'threshold' | 'cap' | 'deadline' | 'drop' | 'place', GroupFault>>;

/** Two hours to join and one to get it ready are what a floor's afternoon takes. */
const usual = { deadline: 120, drop: 180 } as const;

/** `floor 27` or `bank <id>`, as the list of places holds it. */
const placeIn = (value: string): GroupPlace => {
  const [kind, name = ''] = [value.slice(0, value.indexOf(' ')), value.slice(value.indexOf(' ') + 1)];
  return kind === 'bank' ? { kind, bank: name } : { kind: 'floor', floor: name };
};

const quarter = 15 * minute;
const onQuarter = (at: Date): Date => new Date(Math.ceil(at.getTime() / quarter) * quarter);

function blank({ goods, at }: DeskGroups, firstFloor: string, zone: string): TypedGroup {
  const [good, now] = [goods?.[0], new Date(at)];
  const time = (minutes: number) => localField(onQuarter(addMinutes(now, minutes)), zone);
  return {
    item: good?.id ?? '', price: good ? typedFen(Math.ceil(good.price * 0.8)) : '', counts: 'people', threshold: '5', cap: '40', place: `floor ${firstFloor}`,
    deadline: time(usual.deadline), drop: time(usual.drop),
  };
}

/** Zero stands for what is no number: the server names the fault, and nothing is opened. */
const numberOf = (typed: string): number => Math.max(0, wholeOf(typed) || 0);

type BelowCost = Extract<AppError, { code: 'below_cost' }>;

/** Writing one group and opening it; the server says what is wrong, and asks where it would sell below cost. */
export function useOpenGroup(seen: DeskGroups) {
  const desk = useDesk();
  const router = useRouter();
  const { timeZone: zone, floors } = desk.building;
  const { busy, done, fault, act } = useDeskAction(desk);
  const [typed, setTyped] = useState(() => blank(seen, floors.at(-1)?.label ?? '', zone));
  const [faults, setFaults] = useState<GroupFaults>({});
  const [belowCost, setBelowCost] = useState<BelowCost | null>(null);
  const instant = (field: string) => readLocalField(field, zone);
  async function open(confirmed: boolean): Promise<void> {
    setBelowCost(null);
    const [deadline, drop, price] = [instant(typed.deadline), instant(typed.drop), fenOf(typed.price)];
    setFaults({ ...(!deadline && { deadline: 'time' }), ...(!drop && { drop: 'time' }) });
    if (!deadline || !drop) return;
    const { item, counts, threshold, cap, place } = typed;
    const wish = { shop: seen.shop, item, price: fen(price > 0 ? price : 0), counts, threshold: numberOf(threshold), cap: numberOf(cap), place: placeIn(place), belowCost: confirmed };
    const result = await act(() => openGroupAction({ ...wish, deadline: deadline.toISOString(), dropFrom: drop.toISOString() }));
    if (result?.ok) {
      setTyped(blank(seen, floors.at(-1)?.label ?? '', zone));
      return router.refresh();
    }
    if (result?.error.code === 'invalid') setFaults(result.error.fields);
    if (result?.error.code === 'below_cost') setBelowCost(result.error);
  }
  const said = belowCost !== null || Object.keys(faults).length > 0 ? null : fault;
  return { typed, faults, belowCost, busy, done, said, open, edit: (change: Partial<TypedGroup>) => setTyped((known) => ({ ...known, ...change })), spare: () => setBelowCost(null) };
}
