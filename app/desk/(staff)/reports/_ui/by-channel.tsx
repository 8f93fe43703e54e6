'use client';
import { useState } from 'react';
import type { Channel } from '@/domain/channels/channel';
import { type ChannelSales, sumOf } from '@/domain/reports/channel-sales';
import { fill } from '@/i18n/fill';
import { formatFen } from '@/i18n/money';
import { useDesk } from '@/app/desk/_ui/desk-context';
import { ChannelOrders } from './channel-orders';
import styles from './reports.module.css';

type Props = { rows: readonly ChannelSales[] };

const figures = ['orders', 'sales', 'back', 'commission', 'net', 'outside'] as const;

/** One row a channel and one for all; every figure opens the orders behind it. */
export function ByChannel({ rows }: Props) {
  const { channels } = useDesk().text;
  const words = channels.report;
  const [open, setOpen] = useState<Channel | 'all' | null>(null);
  if (rows.length === 0) return null;
  const all = sumOf(rows.flatMap(({ orders }) => orders));
  const opened = open === 'all' ? all : rows.find(({ channel }) => channel === open);
  const nameOf = (channel: Channel | 'all') => (channel === 'all' ? words.total : channels.names[channel]);
  return (
    <>
      <h2 className={styles.heading}>{words.title}</h2>
      <p className={styles.lead}>{words.lead}</p>
      <div className={styles.scroll} tabIndex={0} role="region" aria-label={words.title}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{words.channel}</th>
              {figures.map((figure) => (
                <th key={figure} scope="col">
                  {words[figure]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={row.channel} name={nameOf(row.channel)} sums={row} lit={open === row.channel} onOpen={() => setOpen(row.channel)} />
            ))}
          </tbody>
          <tfoot>
            <Row name={nameOf('all')} sums={all} lit={open === 'all'} onOpen={() => setOpen('all')} />
          </tfoot>
        </table>
      </div>
      {open !== null && opened && (
        <ChannelOrders title={open === 'all' ? words.all : fill(words.ordersOf, { channel: nameOf(open) })} orders={opened.orders} onClose={() => setOpen(null)} />
      )}
    </>
  );
}

type RowProps = { name: string; sums: Omit<ChannelSales, 'channel'>; lit: boolean; onOpen: () => void };

function Row({ name, sums, lit, onOpen }: RowProps) {
  const words = useDesk().text.channels.report;
  return (
    <tr>
      <th scope="row">{name}</th>
      {figures.map((figure) => {
        const value = figure === 'orders' ? String(sums.orders.length) : formatFen(sums[figure]);
        return (
          <td key={figure}>
            <button type="button" className={styles.figure} aria-expanded={lit} aria-label={fill(words.opens, { channel: name, what: words[figure], value })} onClick={onOpen}>
              {value}
            </button>
          </td>
        );
      })}
    </tr>
  );
}
