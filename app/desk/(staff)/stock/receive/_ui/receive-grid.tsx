'use client';
import { useDesk } from '@/app/desk/_ui/desk-context';
import { DeskLink } from '@/app/desk/_ui/desk-link';
import { DeskScreen } from '@/app/desk/_ui/desk-screen';
import { GridSaveBar } from '@/app/desk/_ui/typed-grid/save-bar';
import { TypedGrid, TypedTable } from '@/app/desk/_ui/typed-grid/typed-grid';
import shared from '@/app/desk/_ui/typed-grid/typed-grid.module.css';
import type { StockOverview } from '@/domain/stock/stock-view';
import { fill } from '@/i18n/fill';
import type { MenuEditorMessages } from '@/i18n/menu-editor';
import type { StockMessages } from '@/i18n/stock';
import { inLocale } from '@/i18n/text';
import styles from './receive.module.css';
import { ReceiveRow } from './receive-row';
import { useDelivery } from './use-delivery';

type Props = { stock: StockOverview; text: StockMessages; faults: MenuEditorMessages['faults'] };

/** A delivery of many goods: how much came and what was paid, typed down the columns, taken in at once. */
export function ReceiveGrid({ stock, text, faults }: Props) {
  const { locale } = useDesk();
  const state = useDelivery(stock);
  const { delivery } = text;
  return (
    <DeskScreen title={delivery.title}>
      <DeskLink className={`go plain ${styles.back}`} href={`/desk/stock?shop=${stock.shop}`}>
        ‹ {text.item.back}
      </DeskLink>
      <p className={shared.lead}>
        {delivery.lead} {text.item.grams}
      </p>
      <TypedGrid grid={state.grid} className={styles.grid}>
        {stock.categories.map(({ id, name, items }) => (
          <TypedTable key={id} caption={inLocale(name, locale)} headers={[delivery.item, delivery.there, delivery.amount, delivery.paid]} className={styles.table}>
            {items.map((item) => (
              <ReceiveRow key={item.id} item={item} state={state} text={text} faults={faults} />
            ))}
          </TypedTable>
        ))}
      </TypedGrid>
      <SaveBar state={state} text={text} />
    </DeskScreen>
  );
}

function SaveBar({ state, text: { delivery } }: { state: ReturnType<typeof useDelivery>; text: StockMessages }) {
  const { busy, count, fault, saved, wrong } = state;
  return (
    <GridSaveBar
      count={count}
      busy={busy}
      trouble={wrong > 0 ? fill(delivery.wrong, { count: wrong }) : fault === null ? '' : fill(delivery.failed, { reason: fault })}
      said={saved > 0 ? fill(delivery.saved, { count: saved }) : count === 0 ? delivery.nothing : ''}
      undo={delivery.clear}
      save={busy ? delivery.saving : fill(delivery.save, { count })}
      onUndo={state.clear}
      onSave={() => void state.save()}
    />
  );
}
