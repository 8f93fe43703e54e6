import { create } from 'qrcode';
import { darkRuns } from '@/domain/building/dark-runs';

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
  return { size: modules.size, path: darkRuns(modules.size, (row, column) => Boolean(modules.get(row, column))) };
}
