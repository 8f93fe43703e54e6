'use client';
import { useState } from 'react';
import { canComplain, type ComplaintView } from '@/domain/complaints/complaint';
import { orderNumber } from '@/domain/orders/order-number';
import type { OrderLineView } from '@/domain/orders/order-view';
import { fill } from '@/i18n/fill';
import { formatFen } from '@/i18n/money';
import { orderChangeMessages } from '@/i18n/order-changes';
import { inLocale } from '@/i18n/text';
import { readComplaint } from '@/phone/complaint-draft';
import { evidencePath } from '@/phone/order-changes';
import { lineName } from './change-words';
import { ComplaintSheet } from './complaint-sheet';
import s from './order.module.css';
import type { TellingProps } from './use-telling';

/** After delivery: each line that was right so far can be said to be wrong, and what was said stands with its answer. */
export default function Complaints(props: TellingProps) {
  const { live, page } = props;
  const { order, now } = live;
  const words = orderChangeMessages[page.locale].wrong;
  const open = canComplain({ status: order.status, finishedAt: order.finishedAt === null ? null : new Date(order.finishedAt) }, now);
  const told = new Set(order.complaints.map(({ line }) => line));
  const left = open ? order.lines.filter(({ position }) => !told.has(position)) : [];
  // What was sent and not answered for is opened again: nobody should take it for told.
  const [about, setAbout] = useState<OrderLineView | null>(() => left.find(({ position }) => readComplaint(live.token, position)?.sent) ?? null);
  if (left.length === 0 && order.complaints.length === 0) return null;
  return (
    <section className={s.said} aria-label={words.label}>
      <h2>{words.label}</h2>
      {order.complaints.length > 0 && (
        <ul className="card">
          {order.complaints.map((complaint) => (
            <Told key={complaint.line} complaint={complaint} {...props} />
          ))}
        </ul>
      )}
      {left.length > 0 && <p className={s.wrong}>{words.lead}</p>}
      <div className={s.choices}>
        {left.map((line) => (
          <button key={line.position} type="button" className="go plain" aria-label={fill(words.openNamed, { item: inLocale(line.name, page.locale) })} onClick={() => setAbout(line)}>
            {inLocale(line.name, page.locale)}
            {readComplaint(live.token, line.position) && <small> {words.unsent}</small>}
          </button>
        ))}
      </div>
      {about && <ComplaintSheet key={about.position} line={about} {...props} onClose={() => setAbout(null)} />}
    </section>
  );
}

/** What was said of a line, and what the shop said to it. */
function Told({ complaint, live, page }: TellingProps & { complaint: ComplaintView }) {
  const words = orderChangeMessages[page.locale].wrong;
  const item = lineName(live.order, complaint.line, page);
  const { answered } = complaint;
  return (
    <li>
      <b>{fill(words.told, { item, reason: words.reasons[complaint.reason] })}</b>
      {complaint.words && <p>{complaint.words}</p>}
      {complaint.hasPicture && <img src={evidencePath(live.token, complaint.line)} alt={fill(words.pictureOf, { item })} loading="lazy" />}
      {answered === null ? (
        <p className={s.soft}>{words.waiting}</p>
      ) : (
        <>
          <p>
            <b>{fill(words.answers[answered.answer], { amount: answered.amount === null ? '' : formatFen(answered.amount) })}</b>
          </p>
          {answered.words && <p>{answered.words}</p>}
          {answered.replacement && (
            <a href={`/f/${page.locale}/orders/${answered.replacement.token}`}>{fill(words.see, { number: orderNumber(answered.replacement.number) })}</a>
          )}
        </>
      )}
    </li>
  );
}
