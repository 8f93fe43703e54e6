import { category, option, pickOne, piece } from '../../shop-seed';

const chill = pickOne('chill', ['温度', 'Temperature'], [
  option('chilled', ['冰的', 'Chilled']),
  option('room', ['常温', 'Room temperature']),
]);

export const drinks = category('drinks', ['饮料', 'Drinks'], [
  piece('water', ['矿泉水', 'Mineral water'], 200, ['550ml', '550 ml'], { stock: 200 }),
  piece('sparkling-water', ['原味苏打气泡水', 'Plain sparkling water'], 450, ['480ml，无糖', '480 ml, no sugar'],
    { stock: 80 }),
  piece('cola', ['可乐', 'Cola'], 300, ['330ml 听装', 'A 330 ml can'], { stock: 120, options: [chill] }),
  piece('cola-zero', ['无糖可乐', 'Sugar-free cola'], 300, ['330ml 听装', 'A 330 ml can'],
    { stock: 120, options: [chill] }),
  piece('orange-soda', ['橘子汽水', 'Orange soda'], 500, ['275ml 玻璃瓶', 'A 275 ml glass bottle'], { stock: 60 }),
  piece('lemon-tea', ['柠檬冰红茶', 'Lemon iced tea'], 400, ['500ml', '500 ml'], { stock: 80 }),
  piece('oolong-tea', ['无糖乌龙茶', 'Unsweetened oolong'], 500, ['500ml', '500 ml'], { stock: 80 }),
  piece('herbal-tea', ['凉茶', 'Herbal cooling tea'], 450, ['310ml 听装', 'A 310 ml can'], { stock: 60 }),
  piece('milk', ['纯牛奶', 'Milk'], 450, ['250ml 盒装', 'A 250 ml carton'], { stock: 60 }),
  piece('yoghurt', ['原味酸奶', 'Plain yoghurt'], 580, ['200g，冷藏', '200 g, kept cold'], { stock: 40 }),
  piece('coconut-water', ['椰子水', 'Coconut water'], 890, ['330ml 盒装', 'A 330 ml carton'], { stock: 40 }),
  piece('canned-coffee', ['美式咖啡', 'Black coffee'], 680, ['250ml 听装，无糖', 'A 250 ml can, no sugar'],
    { stock: 60, options: [chill] }),
]);
