'use client';
import { useState } from 'react';
import { canTend } from '@/domain/staff/actor';
import { shopLabel } from '@/i18n/text';
import { useDesk } from '@/app/desk/_ui/desk-context';
import { DeskDialog } from '@/app/desk/_ui/desk-dialog';
import { useShop } from '@/app/desk/_ui/use-shop';
import styles from './new-order.module.css';
import { NewOrderForm } from './new-order-form';
import { useCounter } from './use-counter';

/** Writes down an order of somebody at the counter, on the phone, or on a platform's tablet. */
export function NewOrderDialog({ onClose }: { onClose: () => void }) {
  const { actor, shops, locale, text } = useDesk();
  const words = text.channels.order;
  const tended = shops.filter(({ slug }) => canTend(actor, slug));
  const shop = useShop();
  const inSight = tended.find(({ slug }) => slug === shop) ?? tended[0];
  const [picked, pick] = useState(inSight?.slug ?? '');
  return (
    <DeskDialog title={words.title} closeLabel={words.close} onClose={onClose} wide>
      {tended.length > 1 && (
        <label className={`${styles.field} ${styles.shop}`}>
          <span>{words.shop}</span>
          <select className={styles.input} value={picked} onChange={(event) => pick(event.target.value)}>
            {tended.map((each) => (
              <option key={each.slug} value={each.slug}>
                {shopLabel(each, locale)}
              </option>
            ))}
          </select>
        </label>
      )}
      <AtCounter key={picked} shop={picked} onClose={onClose} />
    </DeskDialog>
  );
}

/** The shop's menu as it is now, or what keeps it from coming. */
function AtCounter({ shop, onClose }: { shop: string; onClose: () => void }) {
  const words = useDesk().text.channels.order;
  const { counter, lost, fetchAgain } = useCounter(shop);
  if (counter) return <NewOrderForm counter={counter} onRenew={fetchAgain} onClose={onClose} />;
  if (!lost) return <p role="status" className={styles.empty}>{words.loading}</p>;
  return (
    <div role="alert" className={styles.empty}>
      <p>{words.unreachable}</p>
      <button type="button" className="go steel" onClick={() => void fetchAgain()}>
        {words.retry}
      </button>
    </div>
  );
}
