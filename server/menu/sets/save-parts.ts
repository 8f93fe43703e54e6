import type { SetPartDraft } from '@/domain/menu/set-draft';
import type { Tx } from '@/server/db';
import { randomId } from '@/server/random';
import { refuse } from '@/server/transact';

/**
 * Ids that the set has keep their meaning in carts on phones; any other, such as another set's, is refused.
 * @throws Refusal
 */
async function assertOwn(tx: Tx, itemId: string, parts: readonly SetPartDraft[]): Promise<void> {
  const rows = await tx.setPart.findMany({ where: { itemId }, include: { dishes: true } });
  const own = new Map(rows.flatMap(({ id, dishes }): [string, string][] => [[id, ''], ...dishes.map((dish): [string, string] => [dish.id, dish.itemId])]));
  const given = parts.flatMap(({ id, dishes }) => [{ id, item: '' }, ...dishes]).filter(({ id }) => id !== null);
  // A choice that named another dish would put that one into a bag.
  const isOwn = given.every(({ id, item }) => own.get(id!) === item) && new Set(given.map(({ id }) => id)).size === given.length;
  if (!isOwn) refuse({ code: 'invalid', fields: { parts: 'unknown' } });
}

/**
 * Puts these parts in the place of those that the set has, as the options of a good are: an order keeps by itself what it was made of.
 * @throws Refusal
 */
export async function saveParts(tx: Tx, itemId: string, parts: readonly SetPartDraft[]): Promise<void> {
  await assertOwn(tx, itemId, parts);
  await tx.setDish.deleteMany({ where: { part: { itemId } } });
  await tx.setPart.deleteMany({ where: { itemId } });
  for (const [index, { id, name, dishes }] of parts.entries()) {
    const partId = id ?? randomId('prt');
    await tx.setPart.create({ data: { id: partId, itemId, nameZh: name.zh, nameEn: name.en, position: index + 1 } });
    await tx.setDish.createMany({
      data: dishes.map((dish, place) => ({ id: dish.id ?? randomId('dsh'), partId, itemId: dish.item, position: place + 1 })),
    });
  }
}
