'use client';
import { usePathname, useRouter } from 'next/navigation';
import { inLocale, shopLabel } from '@/i18n/text';
import { useDesk } from './desk-context';
import styles from './shop-picker.module.css';
import { useConnection } from './use-board';
import { useShop } from './use-shop';

/** The screens that have the data of all shops at hand and change without asking the server. */
const atHand = ['/desk/board', '/desk/placards', '/desk/links', '/desk/runs'];

/** Whose shop is on the screen; whoever has several picks one or all. */
export function ShopPicker() {
  const { shops, locale, text } = useDesk();
  const shop = useShop();
  const path = usePathname();
  const router = useRouter();
  const lost = useConnection() === 'lost';
  if (shops.length === 1) return <b className={styles.one}>{inLocale(shops[0]!.name, locale)}</b>;
  const pick = (slug: string) => {
    const to = slug === '' ? path : `${path}?shop=${slug}`;
    if (atHand.includes(path)) history.pushState(null, '', to);
    else router.push(to);
  };
  return (
    <select
      className={styles.pick}
      aria-label={text.desk.nav.shop}
      value={shop ?? ''}
      disabled={lost && !atHand.includes(path)}
      onChange={(event) => pick(event.target.value)}
    >
      <option value="">{text.desk.nav.allShops}</option>
      {shops.map((each) => (
        <option key={each.slug} value={each.slug}>
          {shopLabel(each, locale)}
        </option>
      ))}
    </select>
  );
}
