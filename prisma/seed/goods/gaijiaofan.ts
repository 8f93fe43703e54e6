import { addAny, category, choiceOf, openOn, option, type Pair, pickOne, piece, type SeedShop, setMenu, withEach, workdays } from '../shop-seed';

const heat = pickOne('heat', ['辣度', 'Heat'], [
  option('mild', ['微辣', 'Mild']),
  option('none', ['不辣', 'No chilli']),
  option('medium', ['中辣', 'Medium']),
  option('hot', ['重辣', 'Hot']),
]);
const rice = pickOne('rice', ['饭量', 'Rice'], [
  option('usual', ['正常', 'The usual']),
  option('less', ['少饭', 'Less rice']),
  option('more', ['加饭', 'Extra rice'], 200),
]);
const extras = addAny('extras', ['加料', 'Extras'], [
  option('egg', ['煎蛋', 'Fried egg'], 250),
  option('greens', ['烫青菜', 'Blanched greens'], 300),
]);

const hot = (slug: string, name: Pair, price: number, description: Pair) =>
  piece(slug, name, price, description, { options: [heat, rice, extras] });
const plain = (slug: string, name: Pair, price: number, description: Pair) =>
  piece(slug, name, price, description, { options: [rice, extras] });

const bowls = category('bowls', ['盖浇饭', 'Rice bowls'], [
  hot('rice-yuxiang-pork', ['鱼香肉丝饭', 'Yuxiang shredded pork on rice'], 2200,
    ['木耳、胡萝卜、里脊丝', 'Pork fillet, wood ear and carrot, sweet and sharp']),
  hot('rice-kungpao', ['宫保鸡丁饭', 'Kung pao chicken on rice'], 2200, ['带花生', 'With peanuts']),
  plain('rice-tomato-egg', ['番茄炒蛋饭', 'Tomato and egg on rice'], 1800,
    ['两个蛋，汁多', 'Two eggs, plenty of sauce']),
  plain('rice-beef-brisket', ['红烧牛腩饭', 'Braised brisket on rice'], 2800,
    ['炖两小时，带胡萝卜', 'Stewed for two hours, with carrot']),
  plain('rice-chicken-potato', ['土豆烧鸡饭', 'Chicken and potato stew on rice'], 2300, ['鸡腿肉，去骨', 'Boned thigh']),
  hot('rice-twice-cooked-pork', ['回锅肉饭', 'Twice-cooked pork on rice'], 2400,
    ['五花肉、青蒜', 'Pork belly and green garlic']),
  hot('rice-mapo-tofu', ['麻婆豆腐饭', 'Mapo tofu on rice'], 1800,
    ['有肉末，花椒现磨', 'With minced pork and fresh Sichuan pepper']),
  hot('rice-green-pepper-beef', ['青椒牛柳饭', 'Beef and green pepper on rice'], 2600,
    ['现炒，锅气足', 'Straight from a hot wok']),
  plain('rice-braised-pork', ['卤肉饭', 'Braised minced pork on rice'], 2000,
    ['带半个卤蛋', 'With half a braised egg']),
  plain('rice-curry-chicken', ['咖喱鸡饭', 'Chicken curry on rice'], 2200, ['微甜，不辣', 'Slightly sweet, not hot']),
]);

const sides = category('sides', ['汤和小菜', 'Soup & sides'], [
  piece('soup-seaweed-egg', ['紫菜蛋花汤', 'Seaweed and egg soup'], 500, ['一小碗', 'A small bowl']),
  piece('fried-egg', ['煎蛋', 'Fried egg'], 250, ['1 个，可以要溏心', 'One, runny if you like'], {
    options: [pickOne('yolk', ['蛋黄', 'Yolk'],
      [option('set', ['全熟', 'Set']), option('runny', ['溏心', 'Runny'])])],
  }),
  piece('steamed-rice', ['米饭', 'Steamed rice'], 200, ['一碗约 200g', 'A bowl of about 200 g']),
]);

/** One by one ¥25.00 to ¥28.00. */
const sets = category('sets', ['套餐', 'Set menus'], [
  setMenu('set-bowl-soup', ['盖饭配汤', 'Rice bowl with soup'], 2400, ['饭和汤分开装', 'Rice and soup packed apart'], [
    choiceOf('bowl', ['盖饭三选一', 'One of three bowls'], ['rice-braised-pork', 'rice-curry-chicken', 'rice-chicken-potato']),
    withEach('soup-seaweed-egg'),
  ]),
]);

/** Cooks through the lunch rush and again for those who stay late. */
export const gaijiaofan: SeedShop = {
  slug: 'gaijiaofan',
  floor: '36',
  name: { zh: '盖浇饭', en: 'Rice Bowls' },
  tagline: { zh: '现炒盖饭，不用料包', en: 'Cooked to order, nothing from a packet' },
  contactPhone: '3620',
  minimumOrder: 2000,
  deliveryFee: 100,
  smallOrderFee: null,
  leadMinutes: 25,
  slotMinutes: 15,
  slotCapacity: 12,
  hours: openOn(...workdays, '10:30-14:00', '17:00-20:00'),
  categories: [bowls, sides, sets],
};
