import { byWeight, category, piece } from '../../shop-seed';

export const fruit = category('fruit', ['水果', 'Fruit'], [
  byWeight('sugar-tangerine', ['砂糖橘', 'Sugar tangerines'], 680, 500, ['皮薄无核，一斤约 12 个', 'Thin skin, no pips, about a dozen to 500 g'], { stock: 30_000 }),
  byWeight('banana', ['香蕉', 'Bananas'], 450, 600, ['一把约 600g', 'A hand weighs about 600 g'], { stock: 30_000 }),
  piece('fuji-apple', ['红富士苹果', 'Fuji apple'], 390, ['1 个，约 220g', 'One, about 220 g'], { stock: 80 }),
  piece('strawberry', ['草莓', 'Strawberries'], 1980, ['一盒约 300g', 'A box of about 300 g'], { stock: 24 }),
  byWeight('purple-grape', ['巨峰葡萄', 'Kyoho grapes'], 990, 500, ['一小串约 500g', 'A small bunch is about 500 g'], { stock: 15_000 }),
  byWeight('shine-muscat', ['阳光玫瑰青提', 'Shine Muscat grapes'], 1580, 500, ['无籽，洗洗连皮吃', 'Seedless; rinse and eat skin and all'], { stock: 12_000 }),
  byWeight('cherry', ['车厘子', 'Cherries'], 3980, 250, ['一捧约 250g', 'A double handful is about 250 g'], { stock: 8_000 }),
  piece('blueberry', ['蓝莓', 'Blueberries'], 1580, ['一盒 125g', 'A 125 g box'], { stock: 30 }),
  piece('kiwi', ['猕猴桃', 'Kiwi fruit'], 350, ['1 个，熟的，勺子挖着吃', 'One, ripe enough for a spoon'], { stock: 60 }),
  byWeight('mango', ['小台芒', 'Small mangoes'], 980, 500, ['一斤约 4 个', 'About four to 500 g'], { stock: 15_000 }),
  byWeight('crown-pear', ['皇冠梨', 'Crown pears'], 590, 500, ['1 个约 250g', 'One weighs about 250 g'], { stock: 20_000 }),
  byWeight('peach', ['水蜜桃', 'Honey peaches'], 1280, 500, ['软桃，一斤约 2 个', 'Soft ones, about two to 500 g'], { stock: 12_000 }),
  piece('watermelon-box', ['切块西瓜', 'Cut watermelon'], 1280, ['一盒 400g，带叉', 'A 400 g box, fork included'], { stock: 20 }),
  piece('lemon', ['黄柠檬', 'Lemon'], 250, ['1 个，泡水够一天', 'One, enough for a day of water'], { stock: 60 }),
]);
