'use client';
import { useRouter } from 'next/navigation';
import { useDesk } from '@/app/desk/_ui/desk-context';
import { DeskLink } from '@/app/desk/_ui/desk-link';
import { DeskScreen } from '@/app/desk/_ui/desk-screen';
import { canManage } from '@/domain/staff/actor';
import { slowDays } from '@/domain/stock/slow-goods';
import type { StockLine, StockOverview } from '@/domain/stock/stock-view';
import { fill } from '@/i18n/fill';
import type { StockMessages } from '@/i18n/stock';
import { inLocale } from '@/i18n/text';
import { MenuWays } from '../../menu/_ui/menu-ways';
import styles from './stock.module.css';
import { StockRow } from './stock-row';

type Props = { stock: StockOverview; text: StockMessages };

/** All goods with what is left of them; what runs low and what does not sell come first. */
export function Stock({ stock: { shop, days, categories }, text }: Props) {
  const { actor, locale } = useDesk();
  const goods = categories.flatMap(({ items }) => items);
  const rows = (items: readonly StockLine[]) => (
    <ul className={styles.rows}>
      {items.map((item) => (
        <StockRow key={item.id} shop={shop} item={item} text={text} />
      ))}
    </ul>
  );
  return (
    <DeskScreen title={text.title}>
      <MenuWays shop={shop} />
      <p className={styles.lead}>{text.lead}</p>
      {goods.length === 0 ? <Empty text={text} /> : canManage(actor, shop) && <OwnersWays shop={shop} text={text} />}
      {goods.length > 0 && (
        <>
          <Part title={text.low.title} none={text.low.none} items={goods.filter(({ isLow }) => isLow)} rows={rows} />
          <SlowGoods shop={shop} days={days} items={goods.filter(({ slowSince }) => slowSince !== null)} text={text} rows={rows} />
          <h2 className={styles.title}>{text.all}</h2>
        </>
      )}
      {categories.map(({ id, name, items }) => (
        <section key={id} aria-label={inLocale(name, locale)}>
          <h3 className={styles.category}>{inLocale(name, locale)}</h3>
          {rows(items)}
        </section>
      ))}
    </DeskScreen>
  );
}

const OwnersWays = ({ shop, text }: { shop: string; text: StockMessages }) => (
  <nav className={styles.ways} aria-label={text.title}>
    <DeskLink className="go steel" href={`/desk/stock/receive?shop=${shop}`}>
      {text.receiveMany}
    </DeskLink>
    <DeskLink className="go plain" href={`/desk/stock/evening?shop=${shop}`}>
      {text.evening.title}
    </DeskLink>
  </nav>
);

const Empty = ({ text }: { text: StockMessages }) => (
  <div className={`window ${styles.empty}`}>
    <b>{text.empty.title}</b>
    <p>{text.empty.text}</p>
  </div>
);

type PartProps = { title: string; none: string; items: readonly StockLine[]; rows: (items: readonly StockLine[]) => React.ReactNode };

/** Goods that somebody should look after, or that there are none. */
function Part({ title, none, items, rows }: PartProps) {
  return (
    <section aria-label={title}>
      <h2 className={styles.title}>{title}</h2>
      {items.length === 0 ? <p className={styles.none}>{none}</p> : rows(items)}
    </section>
  );
}

type SlowProps = Omit<PartProps, 'title' | 'none'> & Pick<StockOverview, 'shop' | 'days'> & { text: StockMessages };

/** What has not been sold for as many days as one asks. */
function SlowGoods({ shop, days, items, text: { slow }, rows }: SlowProps) {
  const router = useRouter();
  const word = (count: number) => fill(slow.days, { count });
  return (
    <section aria-label={slow.title}>
      <h2 className={styles.title}>{slow.title}</h2>
      <label className={styles.days}>
        {slow.label}
        <select value={days} onChange={({ target }) => router.push(`/desk/stock?shop=${shop}&days=${target.value}`, { scroll: false })}>
          {slowDays.map((each) => (
            <option key={each} value={each}>
              {word(each)}
            </option>
          ))}
        </select>
      </label>
      {items.length === 0 ? <p className={styles.none}>{fill(slow.none, { count: days })}</p> : rows(items)}
    </section>
  );
}
