import { create } from 'qrcode';

/** A QR code as one SVG path over a grid of `size` × `size` modules, without the clear border. */
type QrPath = { size: number; path: string };

/** Error correction: medium for screens, quarter for paper that hangs on a wall for a year. */
export type QrLevel = 'M' | 'Q';

/**
 * Draws a text as a QR code: runs of dark modules in each row, as one path that prints as crisp as the printer can.
 * @throws Error when the text is too long for a QR code.
 */
export function qrPath(text: string, level: QrLevel): QrPath {
  const { modules } = create(text, { errorCorrectionLevel: level });
  const { size } = modules;
  const rows: string[] = [];
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      let run = 0;
      while (column + run < size && modules.get(row, column + run)) run++;
      if (run > 0) rows.push(`M${column} ${row}h${run}v1h-${run}z`);
      column += run;
    }
  }
  return { size, path: rows.join('') };
}
