'use client';
import { useRouter } from 'next/navigation';
import { type RefObject, useState } from 'react';
import { flushSync } from 'react-dom';
import { receiveGoodsAction } from '@/app/desk/_actions/receive-goods';
import { useDesk } from '@/app/desk/_ui/desk-context';
import { useDeskAction } from '@/app/desk/_ui/use-desk-action';
import { useUnsavedGuard } from '@/app/desk/_ui/use-unsaved-guard';
import { type Faults, numberFault } from '@/domain/menu/item-faults';
import { paidLimits, receivedLimits } from '@/domain/stock/limits';
import type { StockLine, StockOverview } from '@/domain/stock/stock-view';
import { fenOf } from '@/i18n/typed-money';
import { amountOf } from '@/phone/desk/typed-amount';

export type DeliveryColumn = 'amount' | 'paid';

/** A row as it was typed. */
type Cells = Record<DeliveryColumn, string>;

const blank: Cells = { amount: '', paid: '' };

type Row = { item: string; seen: number; amount: number; paid: number };

const rowOf = ({ id, seen, unit }: StockLine, { amount, paid }: Cells): Row => ({ item: id, seen, amount: amountOf(amount, unit), paid: fenOf(paid) });

const faultsIn = ({ item, amount, paid }: Row) =>
  ([['amount', numberFault(amount, receivedLimits)], ['paid', numberFault(paid, paidLimits)]] as const).flatMap(([column, fault]) =>
    fault === null ? [] : [[`${item}.${column}`, fault] as const],
  );

/** What is wrong with which cells; the first of them is led to. */
function useFaults(grid: RefObject<HTMLElement | null>) {
  const [faults, setFaults] = useState<Faults>({});
  const tell = (found: Faults): void => {
    flushSync(() => setFaults(found));
    grid.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  };
  return { faults, setFaults, tell };
}

/** A delivery as it is typed, row by row; a row that stays empty did not come. */
export function useDelivery({ shop, categories }: StockOverview, grid: RefObject<HTMLElement | null>) {
  const router = useRouter();
  const { busy, fault, act } = useDeskAction(useDesk());
  const [typed, setTyped] = useState<ReadonlyMap<string, Cells>>(new Map());
  const { faults, setFaults, tell } = useFaults(grid);
  const [saved, setSaved] = useState(0);
  const cells = ({ id }: StockLine): Cells => typed.get(id) ?? blank;
  const rows = categories.flatMap(({ items }) => items).filter((item) => cells(item).amount.trim() + cells(item).paid.trim() !== '').map((item) => rowOf(item, cells(item)));
  useUnsavedGuard(rows.length > 0);
  async function save(): Promise<void> {
    const found = Object.fromEntries(rows.flatMap(faultsIn));
    if (Object.keys(found).length > 0) return tell(found);
    setFaults({});
    const result = await act(() => receiveGoodsAction({ shop, rows }));
    router.refresh();
    if (result?.ok) {
      setSaved(rows.length);
      setTyped(new Map());
    } else if (result?.error.code === 'invalid') tell(result.error.fields as Faults);
  }
  return {
    cells,
    count: rows.length,
    busy,
    fault,
    saved,
    wrong: Object.keys(faults).length,
    faultOf: (item: string, column: DeliveryColumn) => faults[`${item}.${column}`],
    change: (item: string, changed: Cells) => {
      setSaved(0);
      setTyped(new Map(typed).set(item, changed));
    },
    clear: () => {
      setTyped(new Map());
      setFaults({});
    },
    save,
  };
}
