'use client';
import type { DeskOrder } from '@/domain/orders/order-view';
import { notDeliveredReasons, rejectReasons } from '@/domain/orders/order-view';
import { nextStatus, type Step } from '@/domain/orders/status';
import { useOrders } from '@/app/desk/_ui/use-board';
import { type Question, useBoardSteps } from './board-steps';
import { ChangeDialog } from './change/change-dialog';
import { CollectDialog } from './collect-dialog';
import { DishPanel } from './dish-panel';
import { KeysDialog } from './keys-dialog';
import { NewOrderDialog } from './new-order/new-order-dialog';
import { PauseDialog } from './pause-dialog';
import { ReasonDialog } from './reason-dialog';
import { RequestDialog } from './change/request-dialog';
import { TicketDialog } from './ticket-dialog';
import { TicketQueue } from './ticket-queue';
import { WeighDialog } from './weigh-dialog';

const stepOf = { reject: 'reject', notDelivered: 'notDelivered', weigh: 'ready', collect: 'delivered' } as const satisfies Record<string, Step>;

/** The question that is open. One about an order that has meanwhile moved on, by another tablet's tap, is over. */
export function BoardDialogs() {
  const { question, ask } = useBoardSteps();
  const orders = useOrders();
  const close = () => ask(null);
  if (!question) return null;
  if (!('order' in question)) return <BoardPanel kind={question.kind} onClose={close} />;
  const order = orders.find(({ id }) => id === question.order);
  if (!order) return null;
  if (question.kind === 'ticket') return <TicketDialog key={order.id} order={order} onClose={close} />;
  if (question.kind === 'change') return <ChangeDialog key={order.id} order={order} onClose={close} />;
  if (question.kind === 'request') return <RequestDialog key={order.id} order={order} onClose={close} />;
  if (nextStatus(stepOf[question.kind], order.status, order) === null) return null;
  return <OrderQuestion key={order.id} kind={question.kind} order={order} onClose={close} />;
}

function BoardPanel({ kind, onClose }: { kind: Exclude<Question, { order: string }>['kind']; onClose: () => void }) {
  switch (kind) {
    case 'dishes':
      return <DishPanel onClose={onClose} />;
    case 'pause':
      return <PauseDialog onClose={onClose} />;
    case 'newOrder':
      return <NewOrderDialog onClose={onClose} />;
    case 'keys':
      return <KeysDialog onClose={onClose} />;
    case 'tickets':
      return <TicketQueue onClose={onClose} />;
  }
}

type OrderQuestionProps = { kind: keyof typeof stepOf; order: DeskOrder; onClose: () => void };

function OrderQuestion({ kind, order, onClose }: OrderQuestionProps) {
  const { send } = useBoardSteps();
  switch (kind) {
    case 'reject':
      return (
        <ReasonDialog about="reject" reasons={rejectReasons} order={order} onClose={onClose} onReason={(reason) => send(order, { order: order.id, step: 'reject', reason })} />
      );
    case 'notDelivered':
      return (
        <ReasonDialog about="notDelivered" reasons={notDeliveredReasons} order={order} onClose={onClose} onReason={(reason) => send(order, { order: order.id, step: 'notDelivered', reason })} />
      );
    case 'weigh':
      return <WeighDialog order={order} onClose={onClose} onWeighed={(weights) => send(order, { order: order.id, step: 'ready', weights })} />;
    case 'collect':
      return <CollectDialog order={order} onClose={onClose} onCollected={(collected) => send(order, { order: order.id, step: 'delivered', collected })} />;
  }
}
