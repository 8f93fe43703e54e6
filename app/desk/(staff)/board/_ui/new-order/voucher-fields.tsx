'use client';
import { outsideChannels } from '@/domain/channels/channel';
import { voucherGoodsLimit } from '@/domain/channels/voucher';
import { useDesk } from '@/app/desk/_ui/desk-context';
import { Choice } from './choice';
import { Field } from './field';
import styles from './new-order.module.css';
import type { Part } from './part';

/** How it is paid, and a voucher that was sold elsewhere; most orders have none. */
export function VoucherFields({ draft, faults, onChange, takesCode }: Part & { takesCode: boolean }) {
  const { text } = useDesk();
  const words = text.channels.order;
  const { voucher } = draft;
  const set = (change: Partial<typeof voucher>) => onChange({ ...draft, voucher: { ...voucher, ...change } });
  const ways = [['cash', words.cash] as const, ...(takesCode ? [['code', words.code] as const] : [])];
  const sources = outsideChannels.map((channel) => [channel, text.channels.names[channel]] as const);
  return (
    <div className={styles.group}>
      <Choice legend={words.payment} options={ways} value={draft.payment} onChoose={(payment) => onChange({ ...draft, payment })} />
      <details className={styles.voucher}>
        <summary>{words.voucher}</summary>
        <div className={styles.group}>
          <Choice legend={words.source} options={sources} value={voucher.source} onChoose={(source) => set({ source })} />
          <Field label={words.voucherCode} value={voucher.code} maxLength={80} onType={(code) => set({ code })} fault={faults.includes('code') ? words.faults.code : null} />
          <Field label={words.value} value={voucher.value} inputMode="decimal" onType={(value) => set({ value })} fault={faults.includes('value') ? words.faults.value : null} />
          <Field label={words.voucherGoods} value={voucher.goods} maxLength={voucherGoodsLimit} onType={(goods) => set({ goods })} />
        </div>
      </details>
    </div>
  );
}
