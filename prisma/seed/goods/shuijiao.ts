import { addAny, category, openOn, option, type Pair, pickOne, piece, type SeedShop, workdays } from '../shop-seed';

const portion = (twenty: number) =>
  pickOne('portion', ['份量', 'Portion'], [
    option('twelve', ['12 个', 'Twelve']),
    option('eighteen', ['18 个', 'Eighteen'], twenty),
  ]);
const dips = addAny('dips', ['蘸料', 'Dips'], [
  option('vinegar', ['陈醋', 'Aged vinegar']),
  option('chilli', ['油泼辣子', 'Chilli in oil']),
  option('garlic', ['蒜泥', 'Crushed garlic']),
]);

const boiled = (slug: string, name: Pair, price: number, description: Pair) =>
  piece(slug, name, price, description, { options: [portion(price / 2), dips] });

const dumplings = category('dumplings', ['水饺', 'Dumplings'], [
  boiled('dumplings-pork-cabbage', ['猪肉白菜水饺', 'Pork and cabbage dumplings'], 1800,
    ['手工包，12 个', 'Made by hand, twelve of them']),
  boiled('dumplings-pork-chive', ['猪肉韭菜水饺', 'Pork and chive dumplings'], 1800,
    ['韭菜当天切', 'Chives cut the same day']),
  boiled('dumplings-beef-scallion', ['牛肉大葱水饺', 'Beef and scallion dumplings'], 2400,
    ['牛腱肉，汁多', 'Shin of beef, juicy']),
  boiled('dumplings-three-treasures', ['三鲜虾仁水饺', 'Prawn, pork and egg dumplings'], 2600,
    ['每个一只虾仁', 'A whole prawn in each']),
  boiled('dumplings-shepherds-purse', ['荠菜猪肉水饺', "Pork and shepherd's purse dumplings"], 2000,
    ['春天的味道，冻鲜荠菜', 'A spring green, frozen fresh']),
  boiled('dumplings-courgette-egg', ['西葫芦鸡蛋水饺', 'Courgette and egg dumplings'], 1600,
    ['素馅，清爽', 'No meat, light']),
  boiled('dumplings-mushroom-greens', ['香菇青菜水饺', 'Mushroom and greens dumplings'], 1600,
    ['全素，不放葱蒜', 'Vegan, no onion or garlic']),
]);

const soups = category('soups', ['汤饺和小菜', 'In soup & sides'], [
  piece('dumplings-sour-soup', ['酸汤水饺', 'Dumplings in sour soup'], 2200,
    ['猪肉白菜 12 个，酸辣汤底', 'Twelve pork and cabbage in a hot and sour broth']),
  piece('wontons-chilli', ['红油抄手', 'Wontons in chilli oil'], 2000, ['10 个，微麻', 'Ten, slightly numbing'], {
    options: [pickOne('heat', ['辣度', 'Heat'],
      [option('mild', ['微辣', 'Mild']), option('medium', ['中辣', 'Medium']), option('hot', ['重辣', 'Hot'])])],
  }),
  piece('tofu-skin-salad', ['凉拌腐竹', 'Tofu skin salad'], 900, ['芹菜、胡萝卜', 'With celery and carrot']),
  piece('cucumber-garlic', ['蒜泥黄瓜', 'Cucumber with garlic'], 800, ['一小份', 'A small plate']),
  piece('sour-plum-drink', ['酸梅汤', 'Sour plum drink'], 600, ['自熬，400ml', 'Made here, 400 ml'], {
    options: [pickOne('ice', ['冰', 'Ice'],
      [option('ice', ['加冰', 'With ice']), option('none', ['去冰', 'No ice'])])],
  }),
]);

/** Lunch and dinner on workdays. */
export const shuijiao: SeedShop = {
  slug: 'shuijiao',
  floor: '8',
  name: { zh: '水饺', en: 'Dumplings' },
  tagline: { zh: '手工现包，现煮', en: 'Folded by hand, boiled to order' },
  contactPhone: '0820',
  minimumOrder: 1600,
  deliveryFee: 100,
  smallOrderFee: 200,
  leadMinutes: 22,
  slotMinutes: 15,
  slotCapacity: 10,
  hours: openOn(...workdays, '10:30-14:00', '16:30-20:00'),
  categories: [dumplings, soups],
};
