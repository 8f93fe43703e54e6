import type { MenuItem } from '../menu/shop';
import { fen } from '../money';

const text = (zh: string, en: string) => ({ zh, en });

const base = { description: text('', ''), picture: '/goods/x.svg', optionGroups: [] };

/** ¥4.50 per 500 g; one tap takes 600 g. */
export const banana: MenuItem = {
  ...base,
  id: 'itm_banana',
  name: text('香蕉', 'Banana'),
  pinyin: 'xiangjiao',
  initials: 'xj',
  unit: 'weight',
  price: fen(450),
  usualGrams: 600,
};

/** ¥5.50 each; hot water is a required choice, toppings up to two. */
export const noodles: MenuItem = {
  ...base,
  id: 'itm_noodles',
  name: text('红烧牛肉面', 'Braised beef noodles'),
  pinyin: 'hongshaoniuroumian',
  initials: 'hsnrm',
  unit: 'each',
  price: fen(550),
  usualGrams: null,
  optionGroups: [
    {
      id: 'grp_water',
      name: text('代泡', 'Hot water'),
      minChoices: 1,
      maxChoices: 1,
      options: [
        { id: 'opt_dry', name: text('不用', 'No'), priceDelta: fen(0) },
        { id: 'opt_hot', name: text('代泡', 'Yes'), priceDelta: fen(50) },
      ],
    },
    {
      id: 'grp_extra',
      name: text('加料', 'Extras'),
      minChoices: 0,
      maxChoices: 2,
      options: [
        { id: 'opt_egg', name: text('卤蛋', 'Egg'), priceDelta: fen(200) },
        { id: 'opt_ham', name: text('火腿肠', 'Sausage'), priceDelta: fen(250) },
        { id: 'opt_veg', name: text('青菜', 'Greens'), priceDelta: fen(150) },
      ],
    },
  ],
};
