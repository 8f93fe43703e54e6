import type { Locale } from '@/domain/menu/shop';
import type { AskKind, RemovalReason } from '@/domain/orders/order-change';
import { type ChangeEventType, changeEventTypes, type OrderEventType, type OrderEventView, type OrderView } from '@/domain/orders/order-view';
import { fill } from '@/i18n/fill';
import { formatFen } from '@/i18n/money';
import type { OrderMessages } from '@/i18n/order';
import { promotionMessages } from '@/i18n/promotions';
import { inLocale } from '@/i18n/text';
import type { OrderProps } from './order-props';

type Word = keyof OrderMessages;

const asked: Record<AskKind, Word> = { room: 'didAskedRoom', note: 'didAskedNote', remove: 'didAskedRemove', cancel: 'didAskedCancel' };
const whys: Record<RemovalReason, Word> = { sold_out: 'whySoldOut', asked: 'whyAsked', declined: 'whyDeclined', no_answer: 'whyNoAnswer', swapped: 'whySwapped' };
const declines: Record<string, Word> = { too_far: 'tooFar', not_ours: 'notOurs' };
const answers = { refund: 'didAnsweredRefund', replace: 'didAnsweredReplace', explain: 'didAnsweredExplain' } as const;
const calledOff: Record<string, Word> = { sold_out: 'calledOffSoldOut', asked: 'calledOffAsked', other: 'calledOffOther' };

/** Why a line is no longer part of its order. */
export const removalText = (why: RemovalReason, m: OrderMessages): string => m[whys[why]];

/** What a line that left an order with discounts made it cost less, and which of rules.md, 14, that was; null without discounts. */
export function lessText({ events }: Pick<OrderView, 'events'>, position: number, locale: Locale): string | null {
  const less = events.findLast(({ type, change }) => type === 'line_removed' && change?.line === position)?.change?.less;
  if (!less) return null;
  const words = promotionMessages[locale];
  return fill(less.keepsDiscount ? words.restKeeps : words.shareBack, { amount: formatFen(less.amount) });
}

/** What a line is called, also one that has left the order. */
export function lineName({ lines, removed }: Pick<OrderView, 'lines' | 'removed'>, position: number | undefined, { m, locale }: OrderProps): string {
  const line = [...lines, ...removed].find((each) => each.position === position);
  return line ? inLocale(line.name, locale) : m.something;
}

export const isChange = (type: OrderEventType): type is ChangeEventType => changeEventTypes.some((each) => each === type);

/** What an event about lines, wishes and complaints is told as. */
export function changeTitle(type: ChangeEventType, { change = {}, reason }: Pick<OrderEventView, 'change'> & Partial<Pick<OrderEventView, 'reason'>>, order: OrderView, page: OrderProps): string {
  const { m, locale } = page;
  const item = lineName(order, change.line, page);
  switch (type) {
    case 'line_removed': return fill(m.didLineRemoved, { item });
    case 'substitute_offered': return fill(m.didOffered, { item, instead: change.offered ? inLocale(change.offered, locale) : m.something });
    case 'line_swapped': return fill(m.didSwapped, { item, instead: lineName(order, change.instead, page) });
    case 'changed': return change.kind === 'note' ? m.didChangedNote : m.didChangedRoom;
    case 'change_asked': return fill(m[asked[change.kind ?? 'cancel']], { item });
    case 'change_granted': return m.didGranted;
    case 'change_declined': return m.didDeclined;
    case 'change_ended': return reason === 'free_again' ? m.didEndedFree : m.didEnded;
    case 'complained': return fill(m.didComplained, { item });
    case 'ride_joined': return m.didRideJoined;
    case 'complaint_answered': return fill(m[answers[change.answer ?? 'explain']], { item });
  }
}

/** Why a line went, why the shop said no, or why it called the order off; null for other events. */
export function changeReason({ type, reason, actor }: OrderEventView, m: OrderMessages): string | null {
  if (type === 'line_removed') return reason !== null && reason in whys ? m[whys[reason as RemovalReason]] : null;
  if (type === 'change_declined') return m[declines[reason ?? ''] ?? 'otherDecline'];
  if (type === 'cancelled' && actor !== 'customer') return m[calledOff[reason ?? ''] ?? 'calledOffOther'];
  return null;
}
