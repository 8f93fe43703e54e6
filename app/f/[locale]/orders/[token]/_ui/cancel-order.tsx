'use client';
import { useEffect, useRef, useState } from 'react';
import { cancelOrderAction } from '@/app/f/_actions/cancel-order';
import type { OrderView } from '@/domain/orders/order-view';
import type { Result } from '@/domain/result';
import { errorText } from '@/i18n/errors';
import { patient } from '@/phone/patient';
import { postJson } from '@/phone/post-json';
import type { OrderProps } from './order-props';
import s from './order.module.css';
import type { LiveOrder } from './use-order';

/** The action, and the other door where it fails; asking twice is asking once. */
async function callOff(token: string): Promise<Result<OrderView> | null> {
  return (await patient(() => cancelOrderAction({ token }))) ?? postJson<OrderView>(`/api/v1/orders/${token}/cancel`, {});
}

type Answers = { busy: boolean; m: OrderProps['m']; onKeep: () => void; onCancel: () => void };

function Question({ busy, m, onKeep, onCancel }: Answers) {
  const group = useRef<HTMLDivElement>(null);
  useEffect(() => {
    group.current?.focus({ preventScroll: true });
    group.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <div className={s.asking} ref={group} tabIndex={-1} role="group" aria-label={m.cancelAsk}>
      <p>{m.cancelAsk}</p>
      <button type="button" className="go plain" disabled={busy} onClick={onKeep}>
        {m.cancelKeep}
      </button>
      <button type="button" className="go" disabled={busy} aria-busy={busy} onClick={onCancel}>
        {busy ? m.cancelling : m.cancel}
      </button>
    </div>
  );
}

type Props = { live: LiveOrder & { token: string; order: OrderView }; page: OrderProps };

/** Cancel while it is free: asked once, in place. */
export function CancelOrder({ live, page }: Props) {
  const { m, locale, zone } = page;
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const cancel = async () => {
    setBusy(true);
    const answer = await callOff(live.token);
    setBusy(false);
    setAsking(false);
    if (answer?.ok) {
      live.show(answer.value);
      // The button is gone; what it did is said at the top.
      document.querySelector('h1')?.focus();
      return scrollTo({ top: 0 });
    }
    setTrouble(answer ? errorText(answer.error, locale, zone, live.now) : m.cancelFailed);
    live.refresh();
  };
  if (!live.order.canCancel) return trouble && <p role="alert">{trouble}</p>;
  if (!asking) {
    return (
      <div className={s.cancel}>
        {trouble && <p role="alert">{trouble}</p>}
        <button type="button" className="go plain" onClick={() => setAsking(true)}>
          {m.cancel}
        </button>
      </div>
    );
  }
  return <Question busy={busy} m={m} onKeep={() => setAsking(false)} onCancel={() => void cancel()} />;
}
