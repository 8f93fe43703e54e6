'use client';
import { useRouter } from 'next/navigation';
import { receiveGoodsAction } from '@/app/desk/_actions/receive-goods';
import { useDesk } from '@/app/desk/_ui/desk-context';
import { useTypedRows } from '@/app/desk/_ui/typed-grid/use-typed-rows';
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

/** A delivery as it is typed, row by row; a row that stays empty did not come. */
export function useDelivery({ shop, categories }: StockOverview) {
  const router = useRouter();
  const { busy, fault, act } = useDeskAction(useDesk());
  const typed = useTypedRows<Cells>();
  const cells = ({ id }: StockLine): Cells => typed.typed.get(id) ?? blank;
  const rows = categories.flatMap(({ items }) => items).filter((item) => cells(item).amount.trim() + cells(item).paid.trim() !== '').map((item) => rowOf(item, cells(item)));
  useUnsavedGuard(rows.length > 0);
  async function save(): Promise<void> {
    if (!typed.check(Object.fromEntries(rows.flatMap(faultsIn)))) return;
    const result = await act(() => receiveGoodsAction({ shop, rows }));
    router.refresh();
    if (result?.ok) typed.done(rows.length);
    else if (result?.error.code === 'invalid') typed.check(result.error.fields as Faults);
  }
  const faultOf = (item: string, column: DeliveryColumn) => typed.faultOf(`${item}.${column}`);
  return { ...typed, cells, count: rows.length, busy, fault, faultOf, save };
}
