import { couponStrip } from './coupon-strip';
import { facade } from './facade';
import { pickGrid } from './flyer-back';
import type { FlyerSentences } from './flyer-sentences';
import type { Stage } from './stage';

/** A7, for the bag: the code, for whoever eats along and has not scanned one. */
export function cardFront(stage: Stage, say: FlyerSentences): void {
  const { width } = stage;
  facade(stage, { from: -3, to: 9, columns: 18, rows: 4 });
  stage.box({ x: -3, y: 9, width: width + 6, height: 31.4 }, { fill: 'steel' });
  stage.box({ x: -3, y: 40.4, width: width + 6, height: 0.8 }, { fill: 'tomato' });
  stage.button(say.button, 63, 10.4, 6.6);
  stage.fitted(say.shop, 6, 16, 46, { size: 3.6, cut: 'loud', ink: 'litSoft' });
  const after = stage.block(say.headline, 6, 25.6, 62, { size: 8.2, cut: 'loud', ink: 'white', lines: 1, leading: 1 });
  stage.block(say.words, 6, after - 2.4, 62, { size: 2.7, ink: 'litSoft', lines: 3, leading: 1.36 });
  stage.code(say.url, 20.5, 47.6, 33);
  stage.fitted(say.scan, 37, 89.6, 62, { size: 4.6, cut: 'loud', align: 'middle' });
  stage.fitted(say.promise, 37, 93.6, 62, { size: 3.5, cut: 'loud', ink: 'tomato', align: 'middle' });
  stage.fitted(say.address, 37, 97.4, 62, { size: 3, cut: 'loud', align: 'middle' });
  stage.fitted(say.belongs, 6, 101.6, 46, { size: 2.1, ink: 'soft' });
  stage.line(say.version, 68, 101.6, { size: 2.1, ink: 'soft', align: 'right' });
}

/** A7: up to three goods, and the coupon if there is one. */
export function cardBack(stage: Stage, say: FlyerSentences): void {
  stage.line(say.week, 6, 12, { size: 6, cut: 'loud' });
  stage.box({ x: 6, y: 14.4, width: 10, height: 0.9 }, { fill: 'tomato' });
  pickGrid(stage, { x: 6, y: 18, width: 62, height: (say.coupon ? 66 : 90) - 18 }, say.picks, { columns: 1, tallest: say.picks.length < 3 ? 36 : 24 });
  if (say.coupon) couponStrip(stage, { x: 6, y: 69, width: 62, height: 25 }, say.coupon);
  stage.fitted(say.belongs, 6, 101, 46, { size: 2.1, ink: 'soft' });
  stage.line(say.version, 68, 101, { size: 2.1, ink: 'soft', align: 'right' });
}
