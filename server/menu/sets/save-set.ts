import type { ItemDraft } from '@/domain/menu/item-draft';
import { setDoubt, type SetDoubt, type SetDraft, setFaults, type SetGood, setSums } from '@/domain/menu/set-draft';
import { fen } from '@/domain/money';
import { fail, type Result } from '@/domain/result';
import type { StaffActor } from '@/domain/staff/actor';
import { now } from '@/server/clock';
import type { Tx } from '@/server/db';
import { isKeptPicture } from '@/server/pictures/picture-files';
import { randomId } from '@/server/random';
import { recordChange } from '@/server/staff/record-change';
import { manages } from '@/server/staff/shop-rights';
import { refuse } from '@/server/transact';
import { editMenu } from '../edit/edit-menu';
import { editedItem, itemRows } from '../edit/edited-rows';
import { assertCategory, assertRoom, itemColumns, lastPlace } from '../edit/item-row';
import { writeItem } from '../edit/write-item';
import { saveParts } from './save-parts';
import { setGood, setGoodRows } from './set-goods';

/** `item` null: a new one. `sure`: what was asked about the price, and answered. */
export type SaveSetInput = { shop: string; item: { id: string; revision: number } | null; draft: SetDraft; sure: readonly SetDoubt[] };

type Goods = ReadonlyMap<string, SetGood>;

async function loadGoods(tx: Tx, shopId: string, { parts }: SetDraft): Promise<Goods> {
  const ids = parts.flatMap(({ dishes }) => dishes.map(({ item }) => item));
  const rows = await tx.item.findMany({ where: { shopId, id: { in: ids } }, include: setGoodRows });
  const goods = new Map<string, SetGood>();
  for (const row of rows) goods.set(row.id, await setGood(tx, row));
  return goods;
}

/**
 * Dishes are goods of the shop by the piece, and no sets: neither this one nor another. One that left the menu may stay where it
 * was, and its set waits for it.
 * @throws Refusal naming every dish that will not do
 */
function assertDishes({ parts }: SetDraft, goods: Goods): void {
  const faults = parts.flatMap(({ dishes }, part) =>
    dishes.map(({ id, item }, dish): [string, string | null] => {
      const good = goods.get(item);
      const fault = good === undefined ? 'unknown' : good.fault;
      return [`parts.${part}.dishes.${dish}`, fault === 'gone' && id !== null ? null : fault];
    }),
  );
  const fields = Object.fromEntries(faults.filter((each): each is [string, string] => each[1] !== null));
  if (Object.keys(fields).length > 0) refuse({ code: 'invalid', fields });
}

/** @throws Refusal set_doubtful, below_cost, unless that was asked and answered */
function assertSure({ name, price, parts }: SetDraft, goods: Goods, sure: readonly SetDoubt[]): void {
  const sums = setSums(parts, [...goods.values()]);
  const doubt = setDoubt(price, sums);
  if (doubt === null || sure.includes(doubt)) return;
  if (doubt === 'below_cost') refuse({ code: 'below_cost', item: name, price: fen(price), cost: sums.cost, others: 0 });
  refuse({ code: 'set_doubtful', price: fen(price), sum: sums.least });
}

const plain: Omit<ItemDraft, 'category' | 'name' | 'price' | 'picture'> = {
  description: { zh: '', en: '' }, unit: 'each', usualGrams: null, optionGroups: [],
};

async function add(tx: Tx, shopId: string, draft: SetDraft): Promise<string> {
  await assertRoom(tx, shopId);
  const id = randomId('itm');
  await tx.item.create({ data: { id, shopId, ...itemColumns({ ...plain, ...draft }), position: await lastPlace(tx, draft.category) } });
  return id;
}

async function overwrite(tx: Tx, actor: StaffActor, shopId: string, opened: { id: string; revision: number }, draft: SetDraft): Promise<string> {
  const row = await tx.item.findFirst({ where: { id: opened.id, shopId, setParts: { some: {} } }, include: itemRows });
  if (!row) refuse({ code: 'not_found' });
  const before = editedItem(row);
  const { category, name, price, picture } = draft;
  await writeItem(tx, { shopId, by: { staffId: actor.id, at: now() } }, opened, before, { ...before, category, name, price, picture });
  return opened.id;
}

/** `卤肉饭/咖喱鸡饭 + 紫菜蛋花汤` */
const partsText = ({ parts }: SetDraft, goods: Goods): string =>
  parts.map(({ dishes }) => dishes.map(({ item }) => goods.get(item)!.name.zh).join('/')).join(' + ');

/**
 * Saves a set menu, a new one at the end of its category: a good with one price whose stock is that of its dishes.
 * Errors: not_found (also a good that is no set), forbidden, invalid with a MenuFault by field (`weighed`, `nested`, `gone`, `unknown`
 * by dish), set_doubtful and below_cost until somebody is sure, menu_changed when somebody else saved it since it was opened, menu_full.
 */
export async function saveSet(actor: StaffActor, { shop, item, draft, sure }: SaveSetInput): Promise<Result<{ item: string }>> {
  const may = manages(actor, shop);
  if (!may.ok) return may;
  const fields = setFaults(draft);
  if (!(await isKeptPicture(draft.picture))) fields.picture = 'unknown';
  if (Object.keys(fields).length > 0) return fail({ code: 'invalid', fields });
  return editMenu(actor, shop, async (tx, shopId) => {
    await assertCategory(tx, shopId, draft.category);
    const goods = await loadGoods(tx, shopId, draft);
    assertDishes(draft, goods);
    assertSure(draft, goods, sure);
    const id = item === null ? await add(tx, shopId, draft) : await overwrite(tx, actor, shopId, item, draft);
    await saveParts(tx, id, draft.parts);
    await recordChange(tx, actor, shopId, { kind: 'set_saved', subject: draft.name.zh, details: { price: draft.price, parts: partsText(draft, goods) } });
    return { item: id };
  });
}
