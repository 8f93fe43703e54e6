import { addAny, category, option, type Pair, pickOne, piece } from '../../shop-seed';

const water = pickOne('water', ['代泡', 'Hot water'], [
  option('dry', ['不用，自己泡', 'No, I will do it']),
  option('hot', ['代泡，面到就能吃', 'Add hot water, ready on arrival'], 50),
]);
const extras = addAny('extras', ['加料', 'Extras'], [
  option('egg', ['卤蛋', 'Braised egg'], 250),
  option('sausage', ['火腿肠', 'Ham sausage'], 250),
]);

const tub = (slug: string, name: Pair, price: number, description: Pair) =>
  piece(slug, name, price, description, { stock: 60, options: [water, extras] });

export const noodles = category('noodles', ['泡面火腿', 'Noodles & sausages'], [
  tub('noodles-beef', ['红烧牛肉面', 'Braised beef noodles'], 550,
    ['桶面，可代泡', 'In a tub; we can add the hot water']),
  tub('noodles-pickle', ['老坛酸菜面', 'Pickled cabbage noodles'], 550, ['桶面，酸爽', 'In a tub, properly sour']),
  tub('noodles-spicy', ['香辣牛肉面', 'Spicy beef noodles'], 550, ['桶面，中辣', 'In a tub, medium hot']),
  tub('noodles-tomato', ['番茄鸡蛋面', 'Tomato and egg noodles'], 580, ['桶面，不辣', 'In a tub, not hot at all']),
  tub('noodles-seafood', ['鲜虾鱼板面', 'Shrimp and fish cake noodles'], 580,
    ['桶面，汤清', 'In a tub, with a light broth']),
  tub('glass-noodles', ['酸辣粉', 'Hot and sour glass noodles'], 690,
    ['红薯粉，带花生和醋包', 'Sweet potato noodles with peanuts and vinegar']),
  piece('luosifen', ['螺蛳粉', 'Liuzhou river-snail noodles'], 1080,
    ['袋装，要煮 10 分钟，味道大', 'A bag to boil for ten minutes; the smell travels'], { stock: 30 }),
  piece('ham-sausage', ['火腿肠', 'Ham sausage'], 250, ['1 根 60g，撕开即食', 'One, 60 g, ready to eat'],
    { stock: 150 }),
  piece('corn-sausage', ['玉米热狗肠', 'Sweetcorn hot dog sausage'], 350,
    ['1 根 70g，可代热', 'One, 70 g; we can warm it'], {
    stock: 80,
    options: [pickOne('heat', ['代热', 'Warming'],
      [option('cold', ['不用', 'As it is']), option('warm', ['热一下', 'Warm it up'])])],
  }),
  piece('braised-egg', ['卤蛋', 'Braised egg'], 250, ['1 个，五香', 'One, five-spice'], { stock: 100 }),
  piece('luncheon-meat', ['午餐肉', 'Luncheon meat'], 1180, ['小罐 198g，拉环', 'A small 198 g tin with a ring pull'],
    { stock: 30 }),
]);
