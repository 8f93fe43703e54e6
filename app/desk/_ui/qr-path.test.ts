import { scanGrayBuffer } from '@undecaf/zbar-wasm';
import { describe, expect, it } from 'vitest';
import { type QrLevel, qrPath } from './qr-path';

/** Paints the path's runs as a picture of `dot` pixels a module, with four clear modules around. */
function paint({ size, path }: ReturnType<typeof qrPath>, dot = 4): { side: number; pixels: Uint8Array } {
  const side = (size + 8) * dot;
  const pixels = new Uint8Array(side * side).fill(255);
  for (const [, column, row, run] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let y = 0; y < dot; y++) {
      const from = ((Number(row) + 4) * dot + y) * side + (Number(column) + 4) * dot;
      pixels.fill(0, from, from + Number(run) * dot);
    }
  }
  return { side, pixels };
}

describe('a QR code as one path', () => {
  it.each([
    ['https://store.example/f/q/27-k7qm2x', 'Q'],
    ['http://localhost:3000/f/q/B1-k7qm2x', 'Q'],
    ['演示收款码，谁也收不到钱 / DEMO, pays nobody: 小铺 ¥10000.00', 'M'],
    ['x'.repeat(512), 'M'],
  ] as const)('is read back as %s', async (text, level: QrLevel) => {
    const { side, pixels } = paint(qrPath(text, level));
    const symbols = await scanGrayBuffer(pixels.buffer as ArrayBuffer, side, side);
    expect(symbols.map((symbol) => symbol.decode())).toEqual([text]);
  });

  it('leaves no module out and draws none twice', () => {
    const { size, path } = qrPath('https://store.example/f/q/27-k7qm2x', 'Q');
    expect(path.replace(/M\d+ \d+h\d+v1h-\d+z/g, '')).toBe('');
    expect(size).toBe(33);
  });

  it('says that a text is too long rather than cut it', () => {
    expect(() => qrPath('x'.repeat(3_000), 'Q')).toThrow();
  });
});
