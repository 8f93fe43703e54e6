'use client';
import type { DeskOrder } from '@/domain/orders/order-view';
import { fill } from '@/i18n/fill';
import { formatFen } from '@/i18n/money';
import { inLocale } from '@/i18n/text';
import { type Desk, useDesk } from '@/app/desk/_ui/desk-context';
import { QrCode } from '@/app/desk/_ui/qr-code';
import styles from './dialogs.module.css';

/** `13.50`, as payment links write an amount. */
const plainAmount = (order: DeskOrder): string => formatFen(order.payment.amount).replace(/[^\d.]/g, '');

/**
 * What the QR holds: the shop's own text, with the exact amount where it has a place for one. In the demo it is a
 * sentence that no payment app takes for a code.
 */
function collectionText(order: DeskOrder, { building, shops, text }: Desk): string | null {
  const shop = shops.find(({ slug }) => slug === order.shop);
  if (!shop || shop.collectionCode === null) return null;
  const amount = plainAmount(order);
  if (building.isDemo) return fill(text.board.collect.demoPayload, { shop: shop.name.zh, amount: `¥${amount}` });
  return shop.collectionCode.replaceAll('{amount}', amount);
}

/** Null where the shop takes no code. */
export const useCollectionText = (order: DeskOrder): string | null => collectionText(order, useDesk());

/** The shop's collection code on the runner's phone, drawn here and never trusted from a sticker on a wall. */
export function CollectionCode({ order, payload }: { order: DeskOrder; payload: string }) {
  const { building, shops, locale, text } = useDesk();
  const words = text.board.collect;
  const shop = shops.find(({ slug }) => slug === order.shop);
  return (
    <figure className={styles.code}>
      <QrCode text={payload} level="M" label={fill(words.codeOf, { shop: shop ? inLocale(shop.name, locale) : '' })} className={styles.qr} />
      <figcaption className={styles.scan}>
        {fill(words.scan, { amount: formatFen(order.payment.amount) })}
        {building.isDemo && <b className={styles.demo}>{words.demo}</b>}
      </figcaption>
    </figure>
  );
}
