'use client';
import { useRouter } from 'next/navigation';
import { saveGridAction } from '@/app/desk/_actions/save-grid';
import { useDesk } from '@/app/desk/_ui/desk-context';
import { useTypedRows } from '@/app/desk/_ui/typed-grid/use-typed-rows';
import { useDeskAction } from '@/app/desk/_ui/use-desk-action';
import { useUnsavedGuard } from '@/app/desk/_ui/use-unsaved-guard';
import type { EditedItem, EditedMenu } from '@/domain/menu/item-draft';
import { type Faults, itemFaults, type MenuFault, numberFault } from '@/domain/menu/item-faults';
import { mostStock } from '@/domain/menu/item-limits';
import { type Cells, cellsOf, changeOf, type GridChange, type TypedColumn } from '@/phone/desk/grid-cells';

/** Where the server and the rules put a fault, by column. */
const pathOf: Record<TypedColumn, string> = { nameZh: 'name.zh', nameEn: 'name.en', price: 'price', stock: 'stock' };

/** What is wrong with a row before anything is sent, by the paths that the server uses. */
function faultsIn(item: EditedItem, change: GridChange): [string, MenuFault][] {
  const { name, unit, price, stock } = change;
  const usualGrams = unit === 'each' ? null : (item.usualGrams ?? 500);
  const found = Object.entries(itemFaults({ ...item, name, unit, price, usualGrams }));
  const counted = stock.now === null || stock.now === stock.was ? null : numberFault(stock.now, { least: 0, most: mostStock });
  return [...found, ...(counted ? [['stock', counted] as const] : [])].map(([path, fault]) => [`${item.id}.${path}`, fault]);
}

/** The cells of all rows: what was typed into some, and what the menu says in the rest. */
export function useGrid(menu: EditedMenu) {
  const router = useRouter();
  const { busy, fault, act } = useDeskAction(useDesk());
  const rows = useTypedRows<Cells>();
  const items = menu.categories.flatMap((category) => category.items);
  const cells = (item: EditedItem) => rows.typed.get(item.id) ?? cellsOf(item);
  const changes = items.flatMap((item) => changeOf(item, cells(item)) ?? []);
  useUnsavedGuard(changes.length > 0);
  async function save(): Promise<void> {
    const found = changes.flatMap((change) => faultsIn(items.find(({ id }) => id === change.item)!, change));
    if (!rows.check(Object.fromEntries(found))) return;
    const result = await act(() => saveGridAction({ shop: menu.shop, rows: changes }));
    router.refresh();
    if (result?.ok) rows.done(changes.length);
    else if (result?.error.code === 'invalid') rows.check(result.error.fields as Faults);
  }
  const faultOf = (item: string, column: TypedColumn) => rows.faultOf(`${item}.${pathOf[column]}`);
  return { ...rows, cells, changes, busy, fault, faultOf, save };
}
