'use client';
import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';
import type { DeskOrder } from '@/domain/orders/order-view';
import type { StaffStep, StepInput } from '@/domain/orders/step-input';
import { nextStatus } from '@/domain/orders/status';
import { collectedAsOrdered } from '@/domain/payments/payment';
import { unweighedLines } from '@/phone/desk/weighing';
import { useDesk } from '@/app/desk/_ui/desk-context';

/** What the board asks before a tap can be sent, or shows over the columns. */
export type Question =
  | { kind: 'reject' | 'notDelivered' | 'weigh' | 'collect' | 'ticket' | 'change' | 'request'; order: string }
  | { kind: 'dishes' | 'pause' | 'keys' | 'tickets' | 'newOrder' };

type BoardSteps = {
  question: Question | null;
  ask: (question: Question | null) => void;
  /** One tap of a card's button: asks what has to be asked, or sends the step. */
  tap: (order: DeskOrder, step: StaffStep) => void;
  /** Sends a step whose question is answered; `trip` marks bags that set out together. */
  send: (order: DeskOrder, input: StepInput, trip?: string) => void;
};

const StepsContext = createContext<BoardSteps | null>(null);

/** @throws Error outside the board. */
export function useBoardSteps(): BoardSteps {
  const steps = useContext(StepsContext);
  if (!steps) throw new Error('not on the board');
  return steps;
}

/** The steps that bring nothing but themselves. */
function plainInput(order: DeskOrder, step: StaffStep): StepInput | null {
  // A platform has the money: there is nothing to ask at the door.
  if (step === 'delivered' && order.payment.status === 'settled') return { order: order.id, step, collected: collectedAsOrdered(order.payment) };
  if (step === 'accept' || step === 'start' || step === 'deliver') return { order: order.id, step };
  return step === 'ready' && unweighedLines(order).length === 0 ? { order: order.id, step, weights: [] } : null;
}

function questionFor({ id }: DeskOrder, step: StaffStep): Question {
  if (step === 'reject' || step === 'notDelivered') return { kind: step, order: id };
  return { kind: step === 'delivered' ? 'collect' : 'weigh', order: id };
}

export function BoardStepsProvider({ children }: { children: ReactNode }) {
  const { taps } = useDesk();
  const [question, ask] = useState<Question | null>(null);
  const steps = useMemo<BoardSteps>(() => {
    const send: BoardSteps['send'] = (order, input, trip) => {
      const to = nextStatus(input.step, order.status, order);
      const action = { kind: 'step', input: { ...input, lastMove: order.lastMove } } as const;
      taps.add({ order: order.id, number: order.number, to, trip: trip ?? null, action });
      ask(null);
    };
    return {
      question,
      ask,
      send,
      tap: (order, step) => {
        const input = plainInput(order, step);
        if (input) send(order, input);
        else ask(questionFor(order, step));
      },
    };
  }, [question, taps]);
  return <StepsContext value={steps}>{children}</StepsContext>;
}
