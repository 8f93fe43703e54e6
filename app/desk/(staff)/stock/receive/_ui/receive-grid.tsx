'use client';
import { useRef } from 'react';
import { useDesk } from '@/app/desk/_ui/desk-context';
import { DeskLink } from '@/app/desk/_ui/desk-link';
import { DeskScreen } from '@/app/desk/_ui/desk-screen';
import type { StockOverview } from '@/domain/stock/stock-view';
import { fill } from '@/i18n/fill';
import type { MenuEditorMessages } from '@/i18n/menu-editor';
import type { StockMessages } from '@/i18n/stock';
import { inLocale } from '@/i18n/text';
import { onGridKey } from '../../../menu/grid/_ui/grid-keys';
import styles from './receive.module.css';
import { ReceiveRow } from './receive-row';
import { useDelivery } from './use-delivery';

type Props = { stock: StockOverview; text: StockMessages; faults: MenuEditorMessages['faults'] };

/** A delivery of many goods: how much came and what was paid, typed down the columns, taken in at once. */
export function ReceiveGrid({ stock, text, faults }: Props) {
  const { locale } = useDesk();
  const grid = useRef<HTMLDivElement>(null);
  const state = useDelivery(stock, grid);
  const { delivery } = text;
  return (
    <DeskScreen title={delivery.title}>
      <DeskLink className={`go plain ${styles.back}`} href={`/desk/stock?shop=${stock.shop}`}>
        ‹ {text.item.back}
      </DeskLink>
      <p className={styles.lead}>
        {delivery.lead} {text.item.grams}
      </p>
      <div ref={grid} data-grid className={styles.grid} onKeyDown={onGridKey}>
        {stock.categories.map(({ id, name, items }) => (
          <table key={id} className={styles.table}>
            <caption>{inLocale(name, locale)}</caption>
            <thead>
              <tr>
                {[delivery.item, delivery.there, delivery.amount, delivery.paid].map((header) => (
                  <th key={header} scope="col">
                    {header}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {items.map((item) => (
                <ReceiveRow key={item.id} item={item} state={state} text={text} faults={faults} />
              ))}
            </tbody>
          </table>
        ))}
      </div>
      <SaveBar state={state} text={text} />
    </DeskScreen>
  );
}

/** What has been typed and not taken in, or what came of it. */
function SaveBar({ state, text: { delivery } }: { state: ReturnType<typeof useDelivery>; text: StockMessages }) {
  const { busy, count, fault, saved, wrong } = state;
  const trouble = wrong > 0 ? fill(delivery.wrong, { count: wrong }) : fault === null ? '' : fill(delivery.failed, { reason: fault });
  const said = saved > 0 ? fill(delivery.saved, { count: saved }) : count === 0 ? delivery.nothing : '';
  return (
    <div className={styles.bar} data-rides>
      <p role="status" className={trouble === '' ? styles.said : styles.fault}>
        {trouble || said}
      </p>
      {count > 0 && (
        <button type="button" className="go plain" disabled={busy} onClick={state.clear}>
          {delivery.clear}
        </button>
      )}
      <button type="button" className="go" disabled={busy || count === 0} onClick={() => void state.save()}>
        {busy ? delivery.saving : fill(delivery.save, { count })}
      </button>
    </div>
  );
}
