import { type QrLevel, qrPath } from './qr-path';

/** Modules that stay clear around the code, as readers need them. */
const border = 4;

type Props = { text: string; level: QrLevel; label: string };

/** The code's dark modules within its clear border; `side` is the width of both, in modules. */
function drawn({ text, level, label }: Props) {
  const { size, path } = qrPath(text, level);
  const side = size + 2 * border;
  const frame = { role: 'img', 'aria-label': label, viewBox: `${-border} ${-border} ${side} ${side}`, shapeRendering: 'crispEdges' } as const;
  return { size, side, frame, dark: <path fill="#000" d={path} /> };
}

/** A QR code with its clear border, black on white in any light, since readers do not know night. */
export function QrCode({ className, ...code }: Props & { className?: string | undefined }) {
  const { side, frame, dark } = drawn(code);
  return (
    <svg className={className} {...frame}>
      <path fill="#fff" d={`M${-border} ${-border}h${side}v${side}h-${side}z`} />
      {dark}
    </svg>
  );
}

/** A QR code on paper, whose dark part is that many millimetres wide; the white is the paper's. */
export function PrintedQr({ millimetres, ...code }: Props & { millimetres: number }) {
  const { size, side, frame, dark } = drawn(code);
  const width = `${((millimetres * side) / size).toFixed(2)}mm`;
  return (
    <svg width={width} height={width} {...frame}>
      {dark}
    </svg>
  );
}
