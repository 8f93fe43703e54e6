'use client';
import { useRouter } from 'next/navigation';
import { type RefObject, useState } from 'react';
import { flushSync } from 'react-dom';
import { saveGridAction } from '@/app/desk/_actions/save-grid';
import { useDesk } from '@/app/desk/_ui/desk-context';
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

/** What is wrong with which cells; the first of them is led to. */
function useFaults(grid: RefObject<HTMLElement | null>) {
  const [faults, setFaults] = useState<Faults>({});
  const tell = (found: Faults): void => {
    flushSync(() => setFaults(found));
    grid.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  };
  return { faults, setFaults, tell };
}

/** The cells of all rows: what was typed into some, and what the menu says in the rest. */
export function useGrid(menu: EditedMenu, grid: RefObject<HTMLElement | null>) {
  const router = useRouter();
  const { busy, fault, act } = useDeskAction(useDesk());
  const [typed, setTyped] = useState<ReadonlyMap<string, Cells>>(new Map());
  const { faults, setFaults, tell } = useFaults(grid);
  const [saved, setSaved] = useState(0);
  const items = menu.categories.flatMap((category) => category.items);
  const cells = (item: EditedItem) => typed.get(item.id) ?? cellsOf(item);
  const changes = items.flatMap((item) => changeOf(item, cells(item)) ?? []);
  useUnsavedGuard(changes.length > 0);
  async function save(): Promise<void> {
    const found = Object.fromEntries(changes.flatMap((change) => faultsIn(items.find(({ id }) => id === change.item)!, change)));
    if (Object.keys(found).length > 0) return tell(found);
    setFaults({});
    const result = await act(() => saveGridAction({ shop: menu.shop, rows: changes }));
    router.refresh();
    if (result?.ok) {
      setSaved(changes.length);
      setTyped(new Map());
    } else if (result?.error.code === 'invalid') tell(result.error.fields as Faults);
  }
  return {
    cells,
    changes,
    busy,
    fault,
    saved,
    wrong: Object.keys(faults).length,
    faultOf: (item: string, column: TypedColumn): MenuFault | undefined => faults[`${item}.${pathOf[column]}`],
    change: (item: EditedItem, changed: Cells) => {
      setSaved(0);
      setTyped(new Map(typed).set(item.id, changed));
    },
    undo: () => {
      setTyped(new Map());
      setFaults({});
    },
    save,
  };
}
