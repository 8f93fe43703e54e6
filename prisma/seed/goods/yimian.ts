import { addAny, category, openOn, option, type Pair, pickOne, piece, type SeedShop, workdays } from '../shop-seed';

const shape = pickOne('shape', ['面形', 'Shape'], [
  option('spaghetti', ['直面', 'Spaghetti']),
  option('penne', ['斜管面', 'Penne']),
]);
const extras = addAny('extras', ['加料', 'Extras'], [
  option('cheese', ['加芝士', 'Extra cheese'], 400),
  option('egg', ['加溏心蛋', 'Soft-boiled egg'], 300),
  option('pasta', ['加面 50g', '50 g more pasta'], 500),
]);

const dish = (slug: string, name: Pair, price: number, description: Pair) =>
  piece(slug, name, price, description, { options: [shape, extras] });

const pasta = category('pasta', ['意面', 'Pasta'], [
  dish('pasta-bolognese', ['番茄肉酱意面', 'Pasta bolognese'], 3200, ['酱熬三小时', 'The sauce takes three hours']),
  dish('pasta-carbonara', ['培根蛋奶意面', 'Carbonara'], 3400, ['蛋黄和芝士，不加奶油', 'Egg yolk and cheese, no cream']),
  dish('pasta-pesto', ['罗勒青酱意面', 'Pesto pasta'], 3200, ['有松子，素的', 'With pine nuts, no meat']),
  dish('pasta-prawn', ['蒜香虾仁意面', 'Garlic prawn pasta'], 3800, ['6 只虾，橄榄油', 'Six prawns in olive oil']),
  dish('pasta-pepper-beef', ['黑椒牛柳意面', 'Black pepper beef pasta'], 3800, ['牛柳 100g', '100 g of beef']),
  dish('pasta-mushroom', ['奶油蘑菇意面', 'Creamy mushroom pasta'], 3200, ['三种蘑菇，素的', 'Three mushrooms, no meat']),
  piece('pasta-baked', ['双层芝士焗意面', 'Baked pasta with two cheeses'], 3600,
    ['现焗，多等 5 分钟', 'Baked to order, five minutes more'], { options: [extras] }),
]);

const sides = category('sides', ['小食和罐装酱', 'Sides & sauce to keep'], [
  piece('garlic-bread', ['蒜香面包', 'Garlic bread'], 1200, ['4 片', 'Four slices']),
  piece('side-salad', ['田园沙拉', 'Garden salad'], 1600, ['油醋汁', 'With oil and vinegar']),
  piece('pumpkin-soup', ['南瓜浓汤', 'Pumpkin soup'], 1500, ['一碗 300ml', 'A 300 ml bowl']),
  piece('sauce-jar', ['罐装番茄肉酱', 'A jar of bolognese'], 3900,
    ['350g，冷藏 7 天，够拌 3 盘', '350 g, keeps a week in the fridge, enough for three plates'], { stock: 24 }),
  piece('tiramisu', ['提拉米苏', 'Tiramisu'], 1800, ['一杯', 'A cup of it']),
]);

/** Workdays right through, with a short Saturday. */
export const yimian: SeedShop = {
  slug: 'yimian',
  floor: '18',
  name: { zh: '意面', en: 'Pasta' },
  tagline: { zh: '现煮意面，酱自己熬', en: 'Boiled to order, sauces made here' },
  contactPhone: '1820',
  minimumOrder: 3000,
  deliveryFee: 200,
  smallOrderFee: null,
  leadMinutes: 25,
  slotMinutes: 15,
  slotCapacity: 8,
  hours: [...openOn(...workdays, '11:00-20:30'), ...openOn(6, 6, '11:00-15:00')],
  categories: [pasta, sides],
};
