import { addAny, byWeight, category, openOn, option, type Pair, pickOne, piece, type SeedShop } from '../shop-seed';

const broth = pickOne('broth', ['汤底', 'Broth'], [
  option('bone', ['牛骨汤', 'Beef bone']),
  option('tomato', ['番茄汤', 'Tomato']),
  option('dry', ['麻辣拌，不要汤', 'Tossed, without broth']),
]);
const heat = pickOne('heat', ['辣度', 'Heat'], [
  option('mild', ['微辣', 'Mild']),
  option('none', ['不辣', 'No chilli']),
  option('medium', ['中辣', 'Medium']),
  option('hot', ['特辣', 'Very hot']),
]);
const sauces = addAny('sauces', ['小料', 'Toppings'], [
  option('sesame', ['芝麻酱', 'Sesame paste']),
  option('garlic', ['蒜泥', 'Crushed garlic']),
  option('coriander', ['香菜', 'Coriander']),
]);
const bowlExtras = addAny('extras', ['加料', 'Extras'], [
  option('noodles', ['加面饼', 'Noodles'], 300),
  option('egg', ['加鹌鹑蛋 3 个', 'Three quail eggs'], 300),
  option('beef', ['加肥牛', 'Sliced beef'], 900),
]);

const bowl = (slug: string, name: Pair, price: number, description: Pair) =>
  piece(slug, name, price, description, { options: [broth, heat, sauces, bowlExtras] });

const weighed = category('by-weight', ['称重', 'By weight'], [
  byWeight('malatang-mixed', ['荤素麻辣烫', 'Malatang with meat and vegetables'], 2580, 500,
    ['店里配十样，一碗约 500g', 'Ten things of our choice, a bowl is about 500 g'], {
    options: [broth, heat, sauces],
  }),
  byWeight('malatang-greens', ['全素麻辣烫', 'Vegetable malatang'], 1980, 500,
    ['菌菇、豆制品、青菜', 'Mushrooms, tofu and greens'], { options: [broth, heat, sauces] }),
]);

const bowls = category('bowls', ['套碗', 'Set bowls'], [
  bowl('malatang-classic', ['经典麻辣烫', 'Classic malatang'], 2200,
    ['午餐肉、鱼丸、青菜、宽粉', 'Luncheon meat, fish balls, greens and wide noodles']),
  bowl('malatang-beef', ['肥牛麻辣烫', 'Sliced beef malatang'], 3200,
    ['肥牛 100g、金针菇、豆皮', '100 g of beef, enoki and tofu skin']),
  bowl('malatang-seafood', ['海鲜丸滑麻辣烫', 'Prawn and fish ball malatang'], 3000,
    ['虾滑、鱼丸、蟹柳', 'Prawn paste, fish balls and crab sticks']),
  bowl('malatang-light', ['轻食麻辣烫', 'Light malatang'], 2400,
    ['鸡胸、西兰花、玉米，少油', 'Chicken breast, broccoli and sweetcorn, little oil']),
]);

const more = category('more', ['单加和喝的', 'Extras & drinks'], [
  piece('fish-balls', ['鱼丸', 'Fish balls'], 600, ['6 个', 'Six']),
  piece('quail-eggs', ['鹌鹑蛋', 'Quail eggs'], 500, ['5 个', 'Five']),
  piece('fried-dough', ['老油条', 'Fried dough'], 400, ['切段，吸汤', 'Cut up, soaks up the broth']),
  piece('wide-glass-noodles', ['火锅宽粉', 'Wide glass noodles'], 500, ['一份 150g', 'A 150 g portion']),
  piece('soy-milk-cold', ['冰豆奶', 'Cold soy milk'], 500, ['250ml 玻璃瓶', 'A 250 ml glass bottle']),
]);

/** Lunch and dinner, Saturdays too. */
export const malatang: SeedShop = {
  slug: 'malatang',
  floor: '33',
  name: { zh: '麻辣烫', en: 'Malatang' },
  tagline: { zh: '称重或套碗，辣度自选', en: 'By weight or by the bowl, as hot as you like' },
  contactPhone: '3320',
  minimumOrder: 2000,
  deliveryFee: 200,
  smallOrderFee: null,
  leadMinutes: 25,
  slotMinutes: 20,
  slotCapacity: 12,
  hours: [...openOn(1, 5, '10:30-14:00', '16:30-21:00'), ...openOn(6, 6, '11:00-19:00')],
  categories: [weighed, bowls, more],
};
