import { type QrLevel, qrPath } from './qr-path';

/** Modules that stay clear around the code, as readers need them. */
const border = 4;

type Props = { text: string; level: QrLevel; label: string; className?: string | undefined };

/** A QR code with its clear border, black on white in any light, since readers do not know night. */
export function QrCode({ text, level, label, className }: Props) {
  const { size, path } = qrPath(text, level);
  const side = size + 2 * border;
  return (
    <svg className={className} role="img" aria-label={label} viewBox={`${-border} ${-border} ${side} ${side}`} shapeRendering="crispEdges">
      <path fill="#fff" d={`M${-border} ${-border}h${side}v${side}h-${side}z`} />
      <path fill="#000" d={path} />
    </svg>
  );
}
