'use client';
import { useState } from 'react';
import type { AppError } from '@/domain/errors';
import type { Shop } from '@/domain/menu/shop';
import type { PlacedOrder } from '@/domain/orders/place-order-input';
import type { StaffOrderInput } from '@/domain/orders/staff-order-input';
import { type CounterDraft, type DraftField, bodyOf, emptyDraft, faultsIn } from '@/phone/desk/counter-draft';
import { makeKey } from '@/phone/outbox/entry';
import { patient } from '@/phone/patient';
import { placeStaffOrderAction } from '@/app/desk/_actions/place-staff-order';

/** Where the order is: being written, on its way, without an answer, refused, or on the board. */
type Sending =
  | { kind: 'writing' }
  | { kind: 'sending' }
  | { kind: 'unsure' }
  | { kind: 'refused'; error: AppError }
  | { kind: 'placed'; order: PlacedOrder };

/**
 * An order as it is written down and sent. The key is made before the first request, so that a second tap and a lost
 * answer place nothing twice; while nobody knows whether it was placed, it can only be sent again as it was.
 */
export function useNewOrder(shop: Shop) {
  const [draft, setDraft] = useState(() => emptyDraft(makeKey()));
  const [sending, setSending] = useState<Sending>({ kind: 'writing' });
  const [sent, setSent] = useState<StaffOrderInput | null>(null);
  const [shown, setShown] = useState<readonly DraftField[]>([]);
  async function send(body: StaffOrderInput): Promise<void> {
    if (sending.kind === 'sending') return;
    setSent(body);
    setSending({ kind: 'sending' });
    const answer = await patient(() => placeStaffOrderAction(body));
    if (answer === null) return setSending({ kind: 'unsure' });
    setSending(answer.ok ? { kind: 'placed', order: answer.value } : { kind: 'refused', error: answer.error });
  }
  function change(next: CounterDraft): void {
    setDraft(next);
    setShown((fields) => fields.filter((field) => faultsIn(next).includes(field)));
    if (sending.kind === 'refused') setSending({ kind: 'writing' });
  }
  /** Sends the draft, or one that lets something pass; says what is missing first. */
  async function place(wanted: CounterDraft = draft): Promise<void> {
    const faults = faultsIn(wanted);
    setDraft(wanted);
    setShown(faults);
    if (faults.length === 0) await send(bodyOf(wanted, shop));
  }
  const again = async () => (sent ? send(sent) : undefined);
  function startOver(): void {
    setDraft(emptyDraft(makeKey()));
    setSending({ kind: 'writing' });
  }
  return { draft, change, sending, faults: shown, place, again, startOver };
}

export type NewOrder = ReturnType<typeof useNewOrder>;
