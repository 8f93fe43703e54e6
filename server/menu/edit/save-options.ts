import type { GroupDraft } from '@/domain/menu/item-draft';
import type { Tx } from '@/server/db';
import { randomId } from '@/server/random';
import { refuse } from '@/server/transact';

const named = ({ name }: { name: { zh: string; en: string } }) => ({ nameZh: name.zh, nameEn: name.en });

/**
 * Ids that the item has keep their meaning in carts on phones; any other, such as another shop's, is refused.
 * @throws Refusal
 */
async function assertOwn(tx: Tx, itemId: string, groups: readonly GroupDraft[]): Promise<void> {
  const rows = await tx.optionGroup.findMany({ where: { itemId }, include: { options: true } });
  const own = new Set(rows.flatMap(({ id, options }) => [id, ...options.map((option) => option.id)]));
  const given = groups.flatMap(({ id, options }) => [id, ...options.map((option) => option.id)]).filter((id) => id !== null);
  const isOwn = given.every((id) => own.has(id)) && new Set(given).size === given.length;
  if (!isOwn) refuse({ code: 'invalid', fields: { optionGroups: 'unknown' } });
}

/**
 * Puts these groups in the place of those that the item has. They are written anew: nothing points to an option's row, since an
 * order keeps what was chosen by itself, and rows that trade places would meet in their unique positions.
 * @throws Refusal
 */
export async function saveOptions(tx: Tx, itemId: string, groups: readonly GroupDraft[]): Promise<void> {
  await assertOwn(tx, itemId, groups);
  await tx.option.deleteMany({ where: { group: { itemId } } });
  await tx.optionGroup.deleteMany({ where: { itemId } });
  for (const [index, group] of groups.entries()) {
    const groupId = group.id ?? randomId('grp');
    const { minChoices, maxChoices } = group;
    await tx.optionGroup.create({ data: { id: groupId, itemId, ...named(group), minChoices, maxChoices, position: index + 1 } });
    await tx.option.createMany({
      data: group.options.map((option, place) => ({
        id: option.id ?? randomId('opt'),
        groupId,
        ...named(option),
        priceDelta: option.priceDelta,
        position: place + 1,
      })),
    });
  }
}
