import type { CartLine } from '@/domain/cart/cart';
import { write } from '@/server/db';
import { forgetShops } from '@/server/menu/load-shops';

const names = (id: string) => ({ nameZh: `货${id}`, nameEn: id });

/**
 * Puts a set into the corner shop for ¥9.00: a fixed egg of which two are left, and one of apple (1000 left) and noodles (not
 * counted, with hot water unless somebody says otherwise).
 */
export async function addSet(): Promise<void> {
  await write(async (tx) => {
    await tx.item.create({
      data: {
        id: 'lunch', shopId: 'shp_corner', categoryId: 'cat_corner', ...names('lunch'), descriptionZh: '', descriptionEn: '', picture: '/goods/lunch.svg',
        pinyin: 'lunch', initials: 'l', unit: 'each', price: 900, usualGrams: null, stock: null, position: 5,
      },
    });
    await tx.setPart.create({ data: { id: 'part_main', itemId: 'lunch', nameZh: '主食', nameEn: 'Main', position: 1 } });
    await tx.setPart.create({ data: { id: 'part_egg', itemId: 'lunch', nameZh: '', nameEn: '', position: 2 } });
    await tx.setDish.createMany({
      data: [
        { id: 'with_apple', partId: 'part_main', itemId: 'apple', position: 1 },
        { id: 'with_noodles', partId: 'part_main', itemId: 'noodles', position: 2 },
        { id: 'with_egg', partId: 'part_egg', itemId: 'egg', position: 1 },
      ],
    });
  });
  forgetShops();
}

export const lunchOf = (choice: 'with_apple' | 'with_noodles', quantity = 1): CartLine => ({ item: 'lunch', options: [choice], quantity, grams: null });
