'use client';
import { useEffect, useRef, useState } from 'react';
import { eraseOrdersAction } from '@/app/f/_actions/erase-orders';
import { orderNumber } from '@/domain/orders/order-number';
import { fill } from '@/i18n/fill';
import { forgetMyData, type MyData } from '@/phone/my-data';
import { phoneOutbox } from '@/phone/outbox/phone-outbox';
import { patient } from '@/phone/patient';
import type { OrdersProps } from './orders-props';
import s from './orders.module.css';

type Props = { data: MyData; page: OrdersProps; empty: boolean; onForgotten: () => void };

/** Forgets on the server first: the tokens are what it is asked with. @returns what to say. */
async function forget({ data, page: { m, shops } }: Props): Promise<{ done: boolean; said: string }> {
  const tokens = data.orders.map(({ token }) => token);
  const answer = await patient(() => eraseOrdersAction({ tokens }));
  if (!answer?.ok) return { done: false, said: m.forgetFailed };
  const { erased, running } = answer.value;
  try {
    await phoneOutbox().forget();
  } catch {
    return { done: false, said: m.forgetFailed };
  }
  forgetMyData(erased);
  const named = running.map(({ number, shop }) => fill(m.orderName, { number: orderNumber(number), shop: shops[shop]?.name ?? shop }));
  return { done: true, said: named.length === 0 ? m.forgotten : fill(m.forgottenBut, { orders: named.join(m.join) }) };
}

function Question({ busy, page: { m }, onKeep, onForget }: { busy: boolean; page: OrdersProps; onKeep: () => void; onForget: () => void }) {
  const group = useRef<HTMLDivElement>(null);
  useEffect(() => group.current?.focus(), []);
  return (
    <div ref={group} className={s.asking} role="group" aria-label={m.forget} tabIndex={-1}>
      <p>{m.forgetAsk}</p>
      <button type="button" className="go plain" disabled={busy} onClick={onKeep}>
        {m.forgetKeep}
      </button>
      <button type="button" className="go" disabled={busy} aria-busy={busy} onClick={onForget}>
        {busy ? m.forgetting : m.forget}
      </button>
    </div>
  );
}

/** Deletes what the shop and the phone keep; running orders are named and kept. */
export function ForgetButton(props: Props) {
  const { page, empty, onForgotten } = props;
  const [state, setState] = useState<'idle' | 'asking' | 'busy'>('idle');
  const [said, setSaid] = useState('');
  const run = async () => {
    setState('busy');
    const { done, said } = await forget(props);
    setState('idle');
    setSaid(said);
    if (done) onForgotten();
  };
  return (
    <>
      {state === 'idle' && !empty && (
        <button type="button" className="go plain" onClick={() => setState('asking')}>
          {page.m.forget}
        </button>
      )}
      {state !== 'idle' && <Question busy={state === 'busy'} page={page} onKeep={() => setState('idle')} onForget={() => void run()} />}
      <p role="status" className={s.said}>
        {said}
      </p>
    </>
  );
}
