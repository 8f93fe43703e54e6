import type { FlyerSentences } from './flyer-sentences';
import type { Stage } from './stage';

type Box = { x: number; y: number; width: number; height: number };

/** A good on its own piece of warm white: the picture in the light of a lift button, the name, and the price as the largest thing. */
export function pickTile(stage: Stage, box: Box, { name, price, picture }: FlyerSentences['picks'][number]): void {
  const { x, y, width, height } = box;
  stage.box(box, { fill: 'white', stroke: { ink: 'line', width: 0.3 }, radius: 2.4 });
  const beside = width > height * 1.35;
  const side = beside ? Math.min(height - 5, width * 0.36) : Math.min(width - 8, height * 0.5);
  const [px, py] = beside ? [x + 3, y + (height - side) / 2] : [x + (width - side) / 2, y + 3.2];
  stage.circle(px + side / 2, py + side / 2, side / 2 + 0.8, { fill: 'litSoft' });
  stage.picture(picture, px + side * 0.1, py + side * 0.1, side * 0.8);
  const size = Math.min(7, height * (beside ? 0.29 : 0.145));
  if (beside) {
    const left = px + side + 3.4;
    const middle = y + height / 2;
    const room = x + width - 2.5 - left;
    const two = stage.typeface.width(name, 'plain', size * 0.66) > room;
    stage.block(name, left, middle - (two ? size * 0.62 : size * 0.16), room, { size: size * 0.66, lines: 2, leading: 1.2 });
    stage.fitted(price, left, middle + size * (two ? 1.28 : 1.02), room, { size, cut: 'loud', ink: 'tomato' });
    return;
  }
  stage.block(name, x + width / 2, y + height - size * 1.75, width - 4, { size: size * 0.64, lines: 1, align: 'middle' });
  stage.fitted(price, x + width / 2, y + height - size * 0.6, width - 4, { size, cut: 'loud', ink: 'tomato', align: 'middle' });
}
