import { couponStrip } from './coupon-strip';
import { facade } from './facade';
import type { FlyerSentences } from './flyer-sentences';
import { pickTile } from './pick-tile';
import type { Stage } from './stage';

const gap = 3;

type Grid = { x: number; y: number; width: number; height: number };

/** The goods over the room that there is: one column up to two goods, else two; a tile is never taller than it is good to look at. */
export function pickGrid(stage: Stage, { x, y, width, height }: Grid, picks: FlyerSentences['picks'], { columns, tallest }: { columns: number; tallest: number }): void {
  const rows = Math.ceil(picks.length / columns);
  const [w, h] = [(width - gap * (columns - 1)) / columns, Math.min((height - gap * (rows - 1)) / rows, tallest)];
  picks.forEach((pick, at) => {
    // The last one alone in its row takes all of it.
    const alone = at === picks.length - 1 && at % columns === 0 && columns > 1;
    pickTile(stage, { x: x + (at % columns) * (w + gap), y: y + Math.floor(at / columns) * (h + gap), width: alone ? width : w, height: h }, pick);
  });
}

/** A6: the week's goods with their prices, and the coupon if there is one. */
export function flyerBack(stage: Stage, say: FlyerSentences): void {
  const { width } = stage;
  stage.line(say.week, 8, 16, { size: 8.4, cut: 'loud' });
  stage.box({ x: 8, y: 19, width: 14, height: 1.1 }, { fill: 'tomato' });
  stage.fitted(say.shop, 97, 15.4, 46, { size: 4.2, ink: 'soft', align: 'right' });
  const bottom = say.coupon ? 94 : 126;
  pickGrid(stage, { x: 8, y: 24, width: 89, height: bottom - 24 }, say.picks, { columns: say.picks.length <= 2 ? 1 : 2, tallest: 48 });
  if (say.coupon) couponStrip(stage, { x: 8, y: 97.5, width: 89, height: 28.5 }, say.coupon);
  stage.fitted(say.belongs, 8, 132, 62, { size: 2.7, ink: 'soft' });
  stage.line(say.version, 97, 132, { size: 2.7, ink: 'soft', align: 'right' });
  facade(stage, { from: 136, to: 151, columns: 22, rows: 4 });
  stage.box({ x: -3, y: 135.2, width: width + 6, height: 0.8 }, { fill: 'tomato' });
}
