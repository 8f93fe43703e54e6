import { category, piece } from '../../shop-seed';

export const snacks = category('snacks', ['零食', 'Snacks'], [
  piece('crisps', ['原味薯片', 'Salted crisps'], 650, ['一袋 70g', 'A 70 g bag'], { stock: 50 }),
  piece('seaweed', ['调味海苔', 'Seasoned seaweed'], 580, ['10 片', 'Ten sheets'], { stock: 50 }),
  piece('sunflower-seeds', ['五香瓜子', 'Five-spice sunflower seeds'], 690, ['一袋 160g', 'A 160 g bag'],
    { stock: 40 }),
  piece('peanuts', ['盐焗花生', 'Salt-baked peanuts'], 590, ['一袋 150g，带壳', 'A 150 g bag, in the shell'],
    { stock: 40 }),
  piece('daily-nuts', ['每日坚果', 'Daily nuts'], 450, ['一小包 25g，坚果加果干', 'A 25 g packet of nuts and dried fruit'],
    { stock: 100 }),
  piece('chocolate', ['牛奶巧克力', 'Milk chocolate'], 890, ['一板 80g', 'An 80 g bar'], { stock: 40 }),
  piece('chocolate-cookies', ['巧克力豆曲奇', 'Chocolate chip cookies'], 780, ['一袋 6 块', 'Six to a bag'],
    { stock: 40 }),
  piece('custard-pie', ['蛋黄派', 'Custard pie'], 180, ['1 个独立包装', 'One, wrapped'], { stock: 100 }),
  piece('toast', ['切片吐司', 'Sliced bread'], 980, ['6 片，当天到货', 'Six slices, in fresh every day'],
    { stock: 15 }),
  piece('latiao', ['辣条', 'Spicy gluten strips'], 350, ['一袋 65g，甜辣', 'A 65 g bag, sweet and hot'],
    { stock: 80 }),
  piece('tofu-jerky', ['五香豆干', 'Five-spice dried tofu'], 280, ['一袋 50g', 'A 50 g bag'], { stock: 80 }),
  piece('jelly', ['橙味果冻', 'Orange jelly'], 300, ['1 杯，有果肉', 'One cup, with fruit in it'], { stock: 60 }),
  piece('mints', ['薄荷糖', 'Mints'], 690, ['一小罐，无糖', 'A small tin, sugar free'], { stock: 50 }),
]);
