'use client';
import type { GroupBuyView, OwnPlace } from '@/domain/group-buys/group-buy';
import { orderNumber } from '@/domain/orders/order-number';
import { fill } from '@/i18n/fill';
import { dropOf } from '../../_ui/group-facts';
import s from '../../_ui/groups.module.css';
import type { GroupPageProps } from './group-props';
import type { GroupNow } from './use-group';

/** How it ended, and what that means for whoever was in it. */
function textsOf(live: GroupBuyView, mine: OwnPlace | null, { group, words }: GroupPageProps): { title: string; text: string | null } {
  const { m } = words;
  if (live.state === 'failed') return { title: m.failed, text: mine && m.failedMine };
  if (live.state === 'cancelled') return { title: m.cancelled, text: mine && m.cancelledMine };
  if (live.state !== 'met') return { title: m.closing, text: null };
  if (!mine) return { title: m.met, text: m.metOthers };
  if (mine.status === 'short') return { title: m.met, text: m.short };
  if (!mine.order) return { title: m.met, text: m.metWait };
  return { title: m.met, text: fill(m.metMine, { number: orderNumber(mine.order.number), ...dropOf(group, words) }) };
}

/** A group that nobody can join any more. */
export function Outcome({ page, now: { mine }, live }: { page: GroupPageProps; now: GroupNow; live: GroupBuyView }) {
  const { title, text } = textsOf(live, mine, page);
  const { m, locale } = page.words;
  return (
    <section className={`card ${s.form}`} role="status">
      <h2>{title}</h2>
      {text !== null && <p>{text}</p>}
      {mine?.order && (
        <a className="go" href={`/f/${locale}/orders/${mine.order.token}`}>
          {m.seeOrder}
        </a>
      )}
    </section>
  );
}
