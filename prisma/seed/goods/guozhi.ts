import { category, openOn, option, type Pair, pickOne, piece, type SeedShop } from '../shop-seed';

const sugar = pickOne('sugar', ['甜度', 'Sugar'], [
  option('none', ['不加糖', 'No sugar']),
  option('little', ['少糖', 'A little']),
  option('usual', ['正常糖', 'The usual']),
]);
const ice = pickOne('ice', ['冰量', 'Ice'], [
  option('little', ['少冰', 'A little']),
  option('none', ['去冰', 'No ice']),
  option('usual', ['正常冰', 'The usual']),
]);

const bottle = (slug: string, name: Pair, price: number, description: Pair) =>
  piece(slug, name, price, description, { options: [sugar, ice] });

const pressed = category('pressed', ['鲜榨果汁', 'Fresh juice'], [
  bottle('juice-orange', ['鲜橙汁', 'Orange juice'], 1600, ['350ml，用 4 个橙', '350 ml, four oranges']),
  bottle('juice-apple-carrot', ['苹果胡萝卜汁', 'Apple and carrot juice'], 1600, ['350ml', '350 ml']),
  bottle('juice-watermelon', ['西瓜汁', 'Watermelon juice'], 1500, ['400ml，不加水', '400 ml, no water added']),
  bottle('juice-kale-apple', ['羽衣甘蓝青苹果汁', 'Kale and green apple juice'], 1800,
    ['350ml，带一点酸', '350 ml, a little sharp']),
  bottle('juice-grape', ['葡萄汁', 'Grape juice'], 1800, ['350ml，连皮榨', '350 ml, skins and all']),
  bottle('juice-pineapple-mint', ['菠萝薄荷汁', 'Pineapple and mint juice'], 1700, ['350ml', '350 ml']),
]);

const blended = category('blended', ['奶昔和柠檬水', 'Smoothies & lemonade'], [
  bottle('smoothie-mango', ['芒果酸奶昔', 'Mango yoghurt smoothie'], 1900,
    ['400ml，一个整芒果', '400 ml, a whole mango']),
  bottle('smoothie-strawberry', ['草莓酸奶昔', 'Strawberry yoghurt smoothie'], 1900, ['400ml', '400 ml']),
  bottle('smoothie-avocado', ['牛油果香蕉奶昔', 'Avocado and banana smoothie'], 2200,
    ['400ml，顶饱', '400 ml, filling']),
  bottle('smoothie-blueberry', ['蓝莓香蕉奶昔', 'Blueberry and banana smoothie'], 2200, ['400ml', '400 ml']),
  bottle('lemonade', ['手打柠檬水', 'Hand-pounded lemonade'], 1200, ['500ml，香水柠檬', '500 ml, perfume lemons']),
]);

/** From before work to the end of it. */
export const guozhi: SeedShop = {
  slug: 'guozhi',
  floor: '1',
  name: { zh: '果汁', en: 'Juice' },
  tagline: { zh: '下单才榨，瓶装送上楼', en: 'Pressed when you order, sent up in a bottle' },
  contactPhone: '0120',
  minimumOrder: 1500,
  deliveryFee: 100,
  smallOrderFee: 200,
  leadMinutes: 15,
  slotMinutes: 15,
  slotCapacity: 12,
  hours: [...openOn(1, 5, '07:30-19:00'), ...openOn(6, 7, '09:00-17:00')],
  categories: [pressed, blended],
};
