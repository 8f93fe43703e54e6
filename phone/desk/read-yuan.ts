/**
 * An amount as one types it, in fen: `15`, `1.5`, `¥1.50`; null for what is none. No arithmetic with fractions: the parts are joined as text.
 */
export function readYuan(typed: string): number | null {
  const match = /^¥?\s*(\d{1,7})(?:[.。](\d{1,2}))?\s*元?$/.exec(typed.normalize('NFKC').trim());
  if (!match) return null;
  return Number(match[1]! + (match[2] ?? '').padEnd(2, '0'));
}

/** Fen as one would type them: `15`, `1.50`. */
export function writeYuan(fen: number): string {
  const text = String(fen).padStart(3, '0');
  const [yuan, rest] = [text.slice(0, -2), text.slice(-2)];
  return rest === '00' ? yuan : `${yuan}.${rest}`;
}
