'use client';
import type { DeskOrder } from '@/domain/orders/order-view';
import { collectionText } from '@/i18n/collection';
import { fill } from '@/i18n/fill';
import { formatFen } from '@/i18n/money';
import { inLocale } from '@/i18n/text';
import { type Desk, useDesk } from '@/app/desk/_ui/desk-context';
import { QrCode } from '@/app/desk/_ui/qr-code';
import styles from './dialogs.module.css';

function collectionOf(order: DeskOrder, { building, shops }: Desk): string | null {
  const shop = shops.find(({ slug }) => slug === order.shop);
  if (!shop || shop.collectionCode === null) return null;
  return collectionText(shop.collectionCode, { shop: shop.name.zh, amount: order.payment.amount, isDemo: building.isDemo });
}

/** Null where the shop takes no code. */
export const useCollectionText = (order: DeskOrder): string | null => collectionOf(order, useDesk());

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
