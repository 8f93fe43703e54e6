'use client';
import { useState } from 'react';
import { CopyAddress } from '@/app/_ui/copy-address';
import { OrderStays } from '@/app/_ui/order-stays';
import type { Locale } from '@/domain/menu/shop';
import { installMessages } from '@/i18n/install';
import { makeLink } from '@/phone/handover/make-link';
import s from './orders.module.css';

type State = { kind: 'idle' | 'making' | 'failed' } | { kind: 'made'; address: string };

/** Makes an address that brings everything that the phone keeps to another browser of it, or to the installed app. */
export function MoveLink({ locale, floor }: { locale: Locale; floor: string }) {
  const m = installMessages[locale];
  const [state, setState] = useState<State>({ kind: 'idle' });
  const make = async () => {
    setState({ kind: 'making' });
    const address = await makeLink(locale, floor);
    setState(address === null ? { kind: 'failed' } : { kind: 'made', address });
  };
  if (state.kind === 'made') {
    return (
      <div className={s.asking} role="group" aria-label={m.move}>
        <p>{m.mine}</p>
        <OrderStays text={m.stays} />
        <CopyAddress address={state.address} m={m} />
      </div>
    );
  }
  return (
    <>
      <button type="button" className="go plain" disabled={state.kind === 'making'} onClick={() => void make()}>
        {state.kind === 'making' ? m.making : m.move}
      </button>
      <p role="status" className={s.said}>
        {state.kind === 'failed' && m.moveFailed}
      </p>
    </>
  );
}
