import type { FlyerCoupon } from '@/domain/flyers/flyer';
import { paperWords } from '@/i18n/paper';
import { breakLines } from './lines';
import type { Stage } from './stage';

type Box = { x: number; y: number; width: number; height: number };

/** A coupon with all its terms: who cuts it out has read them, and nothing is said elsewhere. */
export function couponStrip(stage: Stage, box: Box, { code, worth, terms }: FlyerCoupon): void {
  const { x, y, width, height } = box;
  stage.box(box, { fill: 'litSoft', stroke: { ink: 'tomato', width: 0.35, dash: 1.4 }, radius: 2 });
  const stub = width * 0.34;
  stage.box({ x: x + stub, y: y + 2.5, width: 0.25, height: height - 5 }, { fill: 'tomato' });
  stage.line(paperWords.coupon, x + stub / 2, y + height * 0.24, { size: height * 0.13, ink: 'soft', align: 'middle' });
  stage.fitted(worth, x + stub / 2, y + height * 0.55, stub - 4, { size: height * 0.27, cut: 'loud', ink: 'tomato', align: 'middle' });
  stage.fitted(code, x + stub / 2, y + height * 0.82, stub - 4, { size: height * 0.16, cut: 'loud', align: 'middle' });
  const room = { width: width - stub - 4.6, height: height - 4 };
  let size = 3;
  const lines = () => terms.flatMap((term) => breakLines(term, room.width, (line) => stage.typeface.width(line, 'plain', size)));
  while (lines().length * size * 1.4 > room.height) size *= 0.97;
  const broken = lines();
  const first = y + height / 2 - ((broken.length - 1) * size * 1.4) / 2 + size * 0.36;
  broken.forEach((line, at) => stage.line(line, x + stub + 2.6, first + at * size * 1.4, { size }));
}
