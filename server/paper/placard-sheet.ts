import { placardPath } from '@/domain/building/placard';
import type { PlacardSize } from '@/domain/flyers/placard-size';
import { fill } from '@/i18n/fill';
import { placardMessages } from '@/i18n/placards';
import { facade } from './facade';
import type { Side } from './marks';
import type { PaperOf } from './paper-facts';
import { Stage } from './stage';
import type { Typeface } from './typeface';
import { watermark } from './watermark';

/** One floor's code, and which printing of it. */
export type PlacardOf = { floor: string; code: string; version: number };

const words = placardMessages.zh.sheet;
const bare = (url: string): string => url.replace(/^https?:\/\//, '');

type Sentences = { url: string; address: string; reason: string; shops: string; belongs: string; foot: string };

function sentences(placard: PlacardOf, paper: PaperOf): Sentences {
  const url = paper.origin + placardPath(placard);
  const [first] = paper.shops;
  return {
    url,
    address: bare(url),
    reason: fill(words.reason, { minutes: paper.minutes }),
    shops: paper.shops.map(({ label }) => label).join(' · '),
    belongs: fill(words.belongs, { building: paper.building, shop: first!.label, phone: first!.phone }),
    foot: fill(words.foot, { floor: placard.floor, version: placard.version }),
  };
}

/** Every word that stands on the placards of these floors: what the typeface is opened for. */
export const placardTexts = (placards: readonly PlacardOf[], paper: PaperOf): string[] => [
  words.headline, words.headlineOther, words.watermark, paper.building,
  ...placards.flatMap((placard) => Object.values(sentences(placard, paper))),
];

/** For a lift lobby: read from an arm's length in dim light. `u` is 1 on A4 and what A5 is of it. */
function poster(placard: PlacardOf, paper: PaperOf, typeface: Typeface, [width, height]: [number, number]): Side {
  const stage = new Stage(typeface, width, height);
  const u = width / 210;
  const say = sentences(placard, paper);
  stage.box({ x: -3, y: -3, width: width + 6, height: height + 6 }, { fill: 'paper' });
  stage.box({ x: -3, y: -3, width: width + 6, height: 61 * u + 3 }, { fill: 'steel' });
  stage.box({ x: -3, y: 61 * u, width: width + 6, height: 1.6 * u }, { fill: 'tomato' });
  stage.fitted(paper.building, 14 * u, 17 * u, 118 * u, { size: 6.4 * u, ink: 'litSoft' });
  stage.line(words.headline, 14 * u, 38.5 * u, { size: 17.2 * u, cut: 'loud', ink: 'white' });
  stage.line(words.headlineOther, 14 * u, 51 * u, { size: 7.2 * u, ink: 'litSoft' });
  stage.button(placard.floor, 169 * u, 38 * u, 27 * u);
  const dark = 117 * u;
  stage.code(say.url, (width - dark) / 2, 86 * u, dark);
  stage.fitted(say.address, width / 2, 229 * u, 182 * u, { size: 8.2 * u, cut: 'loud', align: 'middle' });
  stage.fitted(say.reason, width / 2, 241 * u, 182 * u, { size: 7.4 * u, cut: 'loud', ink: 'tomato', align: 'middle' });
  const after = stage.block(say.shops, 14 * u, 253 * u, 182 * u, { size: 5.4 * u, lines: 2 });
  stage.fitted(say.belongs, 14 * u, Math.max(after, 260.5 * u), 150 * u, { size: 5.2 * u, cut: 'loud' });
  stage.line(say.foot, 196 * u, Math.max(after, 260.5 * u), { size: 4 * u, ink: 'soft', align: 'right' });
  facade(stage, { from: 273 * u, to: height + 3, columns: 30, rows: 4 });
  if (paper.local) watermark(stage, words.watermark);
  return stage.side();
}

/** One face of a desk tent, A6 across. */
function tentFace(placard: PlacardOf, paper: PaperOf, typeface: Typeface): Stage {
  const stage = new Stage(typeface, 148, 105);
  const say = sentences(placard, paper);
  stage.box({ x: -3, y: 0, width: 154, height: 108 }, { fill: 'paper' });
  stage.box({ x: -3, y: 0, width: 64, height: 94 }, { fill: 'steel' });
  stage.box({ x: 61, y: 0, width: 1.2, height: 94 }, { fill: 'tomato' });
  stage.button(placard.floor, 31, 29, 17);
  const [before, behind] = words.headline.split(/(?<=，)/);
  stage.line(before!, 9, 63, { size: 11.5, cut: 'loud', ink: 'white' });
  stage.line(behind ?? '', 9, 77, { size: 11.5, cut: 'loud', ink: 'white' });
  stage.fitted(words.headlineOther, 9, 86, 46, { size: 4, ink: 'litSoft' });
  stage.code(say.url, 78, 13, 54);
  stage.fitted(say.address, 105, 79, 78, { size: 4.4, cut: 'loud', align: 'middle' });
  stage.fitted(say.reason, 105, 85, 78, { size: 3.8, cut: 'loud', ink: 'tomato', align: 'middle' });
  stage.fitted(say.belongs, 105, 91, 78, { size: 3.2, ink: 'soft', align: 'middle' });
  facade(stage, { from: 94, to: 108, columns: 26, rows: 3 });
  if (paper.local) watermark(stage, words.watermark);
  return stage;
}

/** A5, folded across the middle: it stands on a desk and reads the same from both sides. */
function tent(placard: PlacardOf, paper: PaperOf, typeface: Typeface): Side {
  const { marks } = tentFace(placard, paper, typeface);
  return { width: 148, height: 210, marks: [{ kind: 'panel', x: 148, y: 105, turn: 180, marks }, { kind: 'panel', x: 0, y: 105, turn: 0, marks }] };
}

/** The sheet of one floor in one size. */
export const placardSheet = (placard: PlacardOf, paper: PaperOf, typeface: Typeface, size: PlacardSize): Side =>
  size === 'tent' ? tent(placard, paper, typeface) : poster(placard, paper, typeface, size === 'a4' ? [210, 297] : [148, 210]);
