import { inks } from './inks';
import { drawingSide } from './drawing';
import type { Mark, Side } from './marks';
import type { Pictures } from './pictures';
import { cuts } from './typeface';

const escaped = (text: string): string => text.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);

function drawText({ x, y, width, size, cut, ink, text, turn, faint }: Extract<Mark, { kind: 'text' }>): string {
  const turned = turn ? ` transform="rotate(${turn} ${x + width / 2} ${y})"` : '';
  const pale = faint === undefined ? '' : ` fill-opacity="${faint}"`;
  return `<text x="${x}" y="${y}" textLength="${width}" lengthAdjust="spacingAndGlyphs" font-size="${size}" font-weight="${cuts[cut]}" fill="${inks[ink].screen}"${pale}${turned}>${escaped(text)}</text>`;
}

function drawShape({ path, fill, stroke }: Extract<Mark, { kind: 'shape' }>): string {
  const line = stroke ? ` stroke="${inks[stroke.ink].screen}" stroke-width="${stroke.width}"${stroke.dash ? ` stroke-dasharray="${stroke.dash}"` : ''}` : '';
  return `<path d="${path}" fill="${fill ? inks[fill].screen : 'none'}"${line}/>`;
}

function drawPicture({ x, y, side, path }: Extract<Mark, { kind: 'picture' }>, pictures: Pictures): string {
  const picture = pictures.get(path);
  if (!picture) return '';
  if (picture.kind === 'photo') return `<image x="${x}" y="${y}" width="${side}" height="${side}" href="data:image/jpeg;base64,${picture.jpeg.toString('base64')}"/>`;
  // A sheet may carry many drawings, and each calls its own clip “in”.
  const own = picture.drawing.svg.replaceAll('"in"', `"in${x}-${y}"`).replaceAll('#in)', `#in${x}-${y})`);
  return `<svg x="${x}" y="${y}" width="${side}" height="${side}" viewBox="0 0 ${drawingSide} ${drawingSide}" fill="none">${own}</svg>`;
}

const draw = (marks: readonly Mark[], pictures: Pictures): string =>
  marks
    .map((mark) => {
      if (mark.kind === 'text') return drawText(mark);
      if (mark.kind === 'shape') return drawShape(mark);
      if (mark.kind === 'picture') return drawPicture(mark, pictures);
      return `<g transform="translate(${mark.x} ${mark.y}) rotate(${mark.turn})">${draw(mark.marks, pictures)}</g>`;
    })
    .join('');

/** One side as a picture for the screen, as it will be cut; set in the screen's own letters at the paper's widths. */
export function toSvg({ width, height, marks }: Side, pictures: Pictures): string {
  const letters = 'system-ui, &quot;PingFang SC&quot;, &quot;Noto Sans SC&quot;, &quot;Noto Sans CJK SC&quot;, &quot;Microsoft YaHei&quot;, sans-serif';
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width * 8}" height="${height * 8}" font-family="${letters}">${draw(marks, pictures)}</svg>`;
}
