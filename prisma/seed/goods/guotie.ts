import { addAny, category, openOn, option, type Pair, pickOne, piece, type SeedShop } from '../shop-seed';

const portion = (twelve: number) =>
  pickOne('portion', ['份量', 'Portion'],
    [option('eight', ['8 个', 'Eight']), option('twelve', ['12 个', 'Twelve'], twelve)]);
const dips = addAny('dips', ['蘸料', 'Dips'], [
  option('vinegar', ['香醋', 'Black vinegar']),
  option('chilli', ['辣油', 'Chilli oil']),
  option('garlic', ['蒜泥', 'Crushed garlic']),
]);
const sweet = pickOne('sugar', ['甜度', 'Sugar'],
  [option('none', ['不加糖', 'No sugar']), option('some', ['加糖', 'With sugar'])]);

const eight = (slug: string, name: Pair, price: number, description: Pair) =>
  piece(slug, name, price, description, { options: [portion(Math.round(price / 200) * 100), dips] });

const potstickers = category('potstickers', ['锅贴', 'Potstickers'], [
  eight('potstickers-pork-cabbage', ['猪肉白菜锅贴', 'Pork and cabbage potstickers'], 1600,
    ['底脆，8 个', 'Crisp underneath, eight of them']),
  eight('potstickers-chive-egg', ['韭菜鸡蛋锅贴', 'Chive and egg potstickers'], 1400,
    ['素馅，8 个', 'No meat, eight of them']),
  eight('potstickers-beef-onion', ['牛肉洋葱锅贴', 'Beef and onion potstickers'], 2000,
    ['黑椒味，8 个', 'Peppery, eight of them']),
  eight('potstickers-shrimp', ['三鲜虾仁锅贴', 'Prawn, pork and chive potstickers'], 2200,
    ['每个一只虾仁', 'A whole prawn in each']),
  eight('potstickers-corn-pork', ['玉米猪肉锅贴', 'Sweetcorn and pork potstickers'], 1600,
    ['微甜，8 个', 'A little sweet, eight of them']),
]);

const sides = category('sides', ['粥汤小菜', 'Congee, soup & sides'], [
  piece('millet-congee', ['小米粥', 'Millet congee'], 400, ['一碗 350ml', 'A 350 ml bowl'], { options: [sweet] }),
  piece('congee-egg-pork', ['皮蛋瘦肉粥', 'Century egg and pork congee'], 900, ['一碗 400ml', 'A 400 ml bowl']),
  piece('soup-hot-sour', ['酸辣汤', 'Hot and sour soup'], 700, ['豆腐、木耳、蛋花', 'Tofu, wood ear and egg']),
  piece('smashed-cucumber', ['拍黄瓜', 'Smashed cucumber'], 800, ['现拍，蒜香', 'Smashed to order, with garlic']),
  piece('wood-ear-salad', ['凉拌木耳', 'Wood ear salad'], 900, ['酸辣口', 'Sharp and a little hot']),
  piece('soy-milk', ['现磨豆浆', 'Fresh soy milk'], 400, ['热的，400ml', 'Hot, 400 ml'], { options: [sweet] }),
]);

/** Starts with breakfast and ends after lunch; Saturday mornings too. */
export const guotie: SeedShop = {
  slug: 'guotie',
  floor: '15',
  name: { zh: '锅贴', en: 'Potstickers' },
  tagline: { zh: '现煎锅贴，早上七点起', en: 'Fried to order, from seven in the morning' },
  contactPhone: '1520',
  minimumOrder: 1400,
  deliveryFee: 100,
  smallOrderFee: null,
  leadMinutes: 20,
  slotMinutes: 15,
  slotCapacity: 10,
  hours: [...openOn(1, 5, '07:00-14:00'), ...openOn(6, 6, '07:30-11:30')],
  categories: [potstickers, sides],
};
