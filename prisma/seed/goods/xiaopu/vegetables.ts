import { byWeight, category, piece } from '../../shop-seed';

export const vegetables = category('vegetables', ['蔬菜', 'Vegetables'], [
  byWeight('cucumber', ['黄瓜', 'Cucumbers'], 420, 400, ['1 根约 200g', 'One weighs about 200 g'], { stock: 15_000 }),
  byWeight('tomato', ['番茄', 'Tomatoes'], 550, 500, ['1 个约 180g', 'One weighs about 180 g'], { stock: 20_000 }),
  byWeight('cherry-tomato', ['圣女果', 'Cherry tomatoes'], 880, 300, ['一小盒约 300g', 'A small punnet is about 300 g'], { stock: 10_000 }),
  byWeight('leafy-greens', ['上海青', 'Bok choy'], 450, 300, ['一把约 300g', 'A bunch is about 300 g'], { stock: 12_000 }),
  byWeight('broccoli', ['西兰花', 'Broccoli'], 680, 400, ['一朵约 400g', 'One head is about 400 g'], { stock: 12_000 }),
  byWeight('potato', ['土豆', 'Potatoes'], 280, 500, ['一斤约 3 个', 'About three to 500 g'], { stock: 30_000 }),
  byWeight('carrot', ['胡萝卜', 'Carrots'], 320, 400, ['一份约 3 根', 'Three or so'], { stock: 20_000 }),
  byWeight('eggplant', ['茄子', 'Aubergines'], 520, 500, ['1 根约 250g', 'One weighs about 250 g'], { stock: 15_000 }),
  byWeight('green-pepper', ['青椒', 'Green peppers'], 580, 300, ['不辣，约 2 个', 'Mild, about two'], { stock: 12_000 }),
  byWeight('onion', ['洋葱', 'Onions'], 260, 400, ['1 个约 200g', 'One weighs about 200 g'], { stock: 20_000 }),
  byWeight('shiitake', ['鲜香菇', 'Fresh shiitake'], 980, 200, ['一份约 8 朵', 'Eight or so'], { stock: 8_000 }),
  byWeight('garlic', ['大蒜', 'Garlic'], 780, 100, ['约 2 头', 'About two bulbs'], { stock: 6_000 }),
  piece('sweetcorn', ['甜玉米', 'Sweetcorn'], 380, ['1 根，带皮', 'One cob, in its husk'], { stock: 40 }),
  piece('eggs-six', ['鲜鸡蛋 6 枚', 'Six eggs'], 880, ['盒装，当周的蛋', 'Boxed, laid this week'], { stock: 30 }),
]);
