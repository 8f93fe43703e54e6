import { facade } from './facade';
import type { FlyerSentences } from './flyer-sentences';
import type { Stage } from './stage';

/** A6: the tower at dusk, what the shop says, and the code. */
export function flyerFront(stage: Stage, say: FlyerSentences): void {
  const { width } = stage;
  facade(stage, { from: -3, to: 17, columns: 22, rows: 5 });
  stage.box({ x: -3, y: 17, width: width + 6, height: 48 }, { fill: 'steel' });
  stage.box({ x: -3, y: 65, width: width + 6, height: 1 }, { fill: 'tomato' });
  stage.button(say.button, 87, 16.5, 12);
  stage.fitted(say.shop, 8, 28, 62, { size: 5, cut: 'loud', ink: 'litSoft' });
  const after = stage.block(say.headline, 8, 42.6, 88, { size: 12.4, cut: 'loud', ink: 'white', lines: 1, leading: 1.1 });
  stage.block(say.words, 8, after - 4.8, 88, { size: 3.7, ink: 'litSoft', lines: 3, leading: 1.36 });
  stage.code(say.url, 13, 77.5, 46);
  stage.block(say.scan, 71, 83.5, 28, { size: 6.6, cut: 'loud', lines: 1 });
  stage.box({ x: 71, y: 87, width: 10, height: 1 }, { fill: 'tomato' });
  const next = stage.block(say.promise, 71, 95, 28, { size: 4.4, cut: 'loud', ink: 'tomato', lines: 3 });
  stage.block(say.noApp, 71, next + 1.5, 28, { size: 3.5, ink: 'soft', lines: 3 });
  stage.fitted(say.address, 8, 137, 89, { size: 4, cut: 'loud' });
  stage.fitted(say.belongs, 8, 142.4, 62, { size: 2.7, ink: 'soft' });
  stage.line(say.version, 97, 142.4, { size: 2.7, ink: 'soft', align: 'right' });
}
