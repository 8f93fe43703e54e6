'use client';
import { useState } from 'react';
import type { DeskOrder, NotDeliveredReason } from '@/domain/orders/order-view';
import { nextStatus } from '@/domain/orders/status';
import type { StepInput } from '@/domain/orders/step-input';
import { type Collected, collectedAsOrdered } from '@/domain/payments/payment';
import type { SheetStop } from '@/phone/desk/run-sheet';
import { useDesk } from '@/app/desk/_ui/desk-context';

/** What happened at the door, as far as somebody has said. */
export type AtDoor = { kind: 'delivered'; collected: Collected } | { kind: 'not'; reason: NotDeliveredReason };

export type HandOver = {
  atDoor: (order: DeskOrder) => AtDoor;
  say: (order: DeskOrder, what: AtDoor) => void;
  /** Notes one tap for each bag of the stop; they are sent as soon as there is a signal, each once. */
  finish: (stop: SheetStop) => void;
};

/** Until somebody says otherwise it was paid as it was ordered. */
const asOrdered = ({ payment }: DeskOrder): AtDoor => ({ kind: 'delivered', collected: collectedAsOrdered(payment) });

const inputOf = ({ id, lastMove }: DeskOrder, what: AtDoor): StepInput =>
  what.kind === 'delivered'
    ? { order: id, lastMove, step: 'delivered', collected: what.collected }
    : { order: id, lastMove, step: 'notDelivered', reason: what.reason };

/** Hands over the bags of a stop, with what was said of each. */
export function useHandOver(): HandOver {
  const { taps } = useDesk();
  const [said, setSaid] = useState<ReadonlyMap<string, AtDoor>>(new Map());
  const atDoor = (order: DeskOrder) => said.get(order.id) ?? asOrdered(order);
  return {
    atDoor,
    say: (order, what) => setSaid((known) => new Map(known).set(order.id, what)),
    finish: ({ floor, bags }) => {
      for (const { order, state } of bags) {
        if (state !== 'in_hand') continue;
        const input = inputOf(order, atDoor(order));
        const to = nextStatus(input.step, order.status, order);
        taps.add({ order: order.id, number: order.number, to, trip: `${floor} ${bags[0]!.order.id}`, action: { kind: 'step', input } });
      }
    },
  };
}
