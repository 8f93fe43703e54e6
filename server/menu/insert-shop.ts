import { firstPicture, firstTerms, type NewShopInput } from '@/domain/menu/plan-shop';
import type { Tx } from '@/server/db';
import { randomId } from '@/server/random';

type Place = { buildingId: string; floorId: string; owners: readonly string[] };

/** Writes a planned shop as the last of the building, with its owners; answers its id. */
export async function insertShop(tx: Tx, { name, phone, slug }: NewShopInput, { buildingId, floorId, owners }: Place): Promise<string> {
  const last = await tx.shop.aggregate({ where: { buildingId }, _max: { position: true } });
  const { id } = await tx.shop.create({
    data: {
      id: randomId('shp'), buildingId, floorId, slug, nameZh: name.zh, nameEn: name.en, taglineZh: '', taglineEn: '',
      picture: firstPicture, contactPhone: phone, position: (last._max.position ?? 0) + 1, ...firstTerms,
    },
    select: { id: true },
  });
  await tx.membership.createMany({ data: owners.map((staffId) => ({ staffId, shopId: id, role: 'owner' })) });
  return id;
}
