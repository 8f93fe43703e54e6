import type { Fen } from '@/domain/money';
import { fill } from './fill';
import { formatFen } from './money';

/** `13.50`, as payment links write an amount. */
const plainAmount = (amount: Fen): string => formatFen(amount).replace(/[^\d.]/g, '');

/** In both languages at once: whoever scans it must see that it is none. */
const demo = '演示收款码，谁也收不到钱 / DEMO, pays nobody: {shop} {amount}';

/**
 * What the QR of a collection code holds: the shop's own text, with the exact amount where it has a place for one. In the
 * demo it is a sentence that no payment app takes for a code.
 * @param shop the shop's Chinese name
 */
export const collectionText = (code: string, { shop, amount, isDemo }: { shop: string; amount: Fen; isDemo: boolean }): string =>
  isDemo ? fill(demo, { shop, amount: `¥${plainAmount(amount)}` }) : code.replaceAll('{amount}', plainAmount(amount));
