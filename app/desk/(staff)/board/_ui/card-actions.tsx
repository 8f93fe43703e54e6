'use client';
import type { DeskOrder } from '@/domain/orders/order-view';
import { orderNumber } from '@/domain/orders/order-number';
import type { StaffStep } from '@/domain/orders/step-input';
import { canStep } from '@/domain/staff/actor';
import type { BoardMessages } from '@/i18n/board';
import { fill } from '@/i18n/fill';
import type { Tap } from '@/phone/desk/tap';
import { unweighedLines } from '@/phone/desk/weighing';
import { useDesk } from '@/app/desk/_ui/desk-context';
import { useConnection, useTaps } from '@/app/desk/_ui/use-board';
import { useBoardSteps } from './board-steps';
import styles from './card.module.css';

/** The step that the button of a card takes, and the quieter one beside it. */
function stepsOf(order: DeskOrder): { main: StaffStep; other: StaffStep | null } | null {
  switch (order.status) {
    case 'placed':
      return { main: 'accept', other: 'reject' };
    case 'accepted':
      return { main: 'start', other: null };
    case 'preparing':
      return { main: 'ready', other: null };
    case 'ready':
      return order.fulfilment === 'pickup' ? { main: 'delivered', other: 'notDelivered' } : { main: 'deliver', other: null };
    case 'delivering':
      return { main: 'delivered', other: 'notDelivered' };
    case 'not_delivered':
      return order.fulfilment === 'pickup' ? null : { main: 'deliver', other: null };
    case 'delivered':
    case 'rejected':
    case 'cancelled':
      return null;
  }
}

type Props = { order: DeskOrder; next?: boolean; folded?: boolean };

/** The buttons of a card, or what became of the one that was tapped and has no answer yet. */
export function CardActions({ order, next = false, folded = false }: Props) {
  const { actor } = useDesk();
  const { taps, sending } = useTaps();
  const waiting = taps.findIndex((tap) => tap.order === order.id);
  const steps = stepsOf(order);
  if (waiting >= 0) return <Waiting index={waiting} sending={sending} folded={folded} />;
  if (!steps) return null;
  const may = (step: StaffStep) => canStep(actor, order.shop, step);
  return (
    <div className={styles.actions}>
      {may(steps.main) && <StepButton order={order} step={steps.main} tone={toneOf(steps.main, next)} main folded={folded} />}
      {steps.other && may(steps.other) && <StepButton order={order} step={steps.other} tone="plain" folded={folded} />}
    </div>
  );
}

type Tone = 'tomato' | 'leaf' | 'steel' | 'plain';
const toneOf = (step: StaffStep, next: boolean): Tone => (next ? 'tomato' : step === 'delivered' ? 'leaf' : 'steel');

type ButtonProps = { order: DeskOrder; step: StaffStep; tone: Tone; main?: boolean; folded: boolean };

function StepButton({ order, step, tone, main = false, folded }: ButtonProps) {
  const { text } = useDesk();
  const { tap } = useBoardSteps();
  const label = text.board.steps[step];
  const scale = step === 'ready' && unweighedLines(order).length > 0;
  const cross = folded && !main;
  return (
    <button
      type="button"
      className={`go ${tone} ${styles.step} ${cross ? styles.cross : ''}`}
      data-primary={main || undefined}
      aria-label={fill(text.board.stepNamed, { step: label, number: orderNumber(order.number) })}
      onClick={() => tap(order, step)}
    >
      <span className={styles.label}>
        {scale && <Scale />}
        {cross ? <Cross /> : label}
      </span>
    </button>
  );
}

function wordOf({ action }: Tap, { steps, toast, done }: BoardMessages): string {
  if (action.kind === 'step') return steps[action.input.step];
  return action.kind === 'undo' ? toast.undo : done.confirm;
}

function Waiting({ index, sending, folded }: { index: number; sending: boolean; folded: boolean }) {
  const { text, taps: queue } = useDesk();
  const connection = useConnection();
  const tap = useTaps().taps[index];
  if (!tap) return null;
  const underWay = (sending && index === 0) || (!tap.uncertain && connection === 'live');
  if (underWay) return <p className={styles.waiting}>{text.board.card.sending}</p>;
  const step = wordOf(tap, text.board);
  return (
    <div className={styles.actions}>
      {!folded && <p className={styles.waiting}>{fill(text.board.card.unsent, { step })}</p>}
      <button type="button" className={`go plain ${styles.step}`} onClick={() => queue.takeBack(tap.id)}>
        {text.board.card.takeBack}
      </button>
    </div>
  );
}

const Scale = () => (
  <svg className={styles.icon} viewBox="0 0 24 24" aria-hidden="true">
    <path d="M12 4v16M7 20h10M5 7h14M5 7l-3 7h6zM19 7l-3 7h6z" fill="none" stroke="currentColor" strokeWidth="1.8" strokeLinejoin="round" strokeLinecap="round" />
  </svg>
);

const Cross = () => (
  <svg className={styles.icon} viewBox="0 0 24 24" aria-hidden="true">
    <path d="M6 6l12 12M18 6L6 18" fill="none" stroke="currentColor" strokeWidth="2.4" strokeLinecap="round" />
  </svg>
);
