import type { FlyerKind } from '@/domain/flyers/flyer';
import { placardMessages } from '@/i18n/placards';
import { cardBack, cardFront } from './card-sheet';
import { flyerBack } from './flyer-back';
import { flyerFront } from './flyer-front';
import type { FlyerSentences } from './flyer-sentences';
import type { Side } from './marks';
import { Stage } from './stage';
import type { Typeface } from './typeface';
import { watermark } from './watermark';

/** Front and back, as they are cut. */
export function flyerSides(say: FlyerSentences, kind: FlyerKind, typeface: Typeface, local: boolean): Side[] {
  const [width, height] = kind === 'flyer' ? [105, 148] : [74, 105];
  const draw = kind === 'flyer' ? [flyerFront, flyerBack] : [cardFront, cardBack];
  return draw.map((side) => {
    const stage = new Stage(typeface, width, height);
    stage.box({ x: -3, y: -3, width: width + 6, height: height + 6 }, { fill: 'paper' });
    side(stage, say);
    if (local) watermark(stage, placardMessages.zh.sheet.watermark);
    return stage.side();
  });
}
