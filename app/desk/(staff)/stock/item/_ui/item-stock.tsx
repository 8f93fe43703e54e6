'use client';
import { Tile } from '@/app/_ui/tile';
import { useDesk } from '@/app/desk/_ui/desk-context';
import { DeskLink } from '@/app/desk/_ui/desk-link';
import { DeskScreen } from '@/app/desk/_ui/desk-screen';
import { canManage } from '@/domain/staff/actor';
import { formatAmount } from '@/i18n/amounts';
import { fill } from '@/i18n/fill';
import { formatFen } from '@/i18n/money';
import { inLocale } from '@/i18n/text';
import { earnsText, leftText } from '../../_ui/stock-row';
import { CountForm } from './count-form';
import { History } from './history';
import styles from './item.module.css';
import { LowForm } from './low-form';
import type { Part } from './part';
import { ReceiveForm } from './receive-form';
import { WasteForm } from './waste-form';

/** One good: what is left, what it costs and earns, the forms that note what happened, and what came and went. */
export function ItemStock({ isNewest, ...part }: Part & { isNewest: boolean }) {
  const { actor, locale } = useDesk();
  const { stock, text } = part;
  const owns = canManage(actor, stock.shop);
  return (
    <DeskScreen title={inLocale(stock.name, locale)}>
      <DeskLink className={`go plain ${styles.back}`} href={`/desk/stock?shop=${stock.shop}`}>
        ‹ {text.item.back}
      </DeskLink>
      <Now {...part} />
      <div className={styles.forms}>
        <CountForm {...part} />
        {owns && <ReceiveForm {...part} />}
        {owns && <WasteForm {...part} />}
        {owns && <LowForm {...part} />}
      </div>
      <History stock={stock} text={text} isNewest={isNewest} />
    </DeskScreen>
  );
}

/** How it stands now. */
function Now({ stock, text }: Part) {
  const { actor, locale } = useDesk();
  const { margin, price, promised, unit, worth } = stock;
  const shown = formatFen(price);
  return (
    <section className={styles.now} aria-label={text.title}>
      <Tile picture={stock.picture} size={64} grey={stock.left === 0} />
      <div className={styles.facts}>
        <p className={styles.left}>{leftText(stock, text, locale)}</p>
        <p>{fill(text.item.price, { price: unit === 'weight' ? fill(text.item.perWeight, { price: shown }) : shown })}</p>
        {canManage(actor, stock.shop) && <p>{margin === null ? text.noCost : earnsText(margin, text)}</p>}
        {margin?.isBelowCost && <p className={styles.warn}>{text.belowCost}</p>}
        {worth !== null && worth > 0 && <p>{fill(text.item.worth, { worth: formatFen(worth) })}</p>}
        {promised > 0 && stock.left !== null && <p className={styles.promised}>{fill(text.item.promised, { amount: formatAmount(promised, unit, locale) })}</p>}
      </div>
    </section>
  );
}
