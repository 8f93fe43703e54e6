import type { Text, Unit } from '../menu/shop';
import type { Fen } from '../money';
import type { OrderStatus } from '../orders/status';
import { minute } from '../time';

/** What can be wrong with a line once the bag is there. */
export const complaintReasons = ['missing', 'wrong', 'quality', 'other'] as const;
export type ComplaintReason = (typeof complaintReasons)[number];

/** What the shop does about it. */
export const complaintAnswers = ['refund', 'replace', 'explain'] as const;
export type ComplaintAnswer = (typeof complaintAnswers)[number];

/** Characters, of the customer and of the shop. */
export const complaintWordsLimit = 300;

/** For so many hours after the bag was handed over one can say that something is wrong. */
export const complaintHours = 24;

/** Whether something can still be said to be wrong with an order. */
export function canComplain({ status, finishedAt }: { status: OrderStatus; finishedAt: Date | null }, now: Date): boolean {
  return status === 'delivered' && finishedAt !== null && now.getTime() - finishedAt.getTime() <= complaintHours * 60 * minute;
}

/** What a phone sends; `key` makes a retry the same request, as a placement key does. `line` is a line's position. */
export type ComplaintInput = {
  key: string;
  line: number;
  reason: ComplaintReason;
  words: string | null;
  /** A picture of the line was sent ahead. */
  picture: boolean;
};

/** What the desk says to a complaint; fen. */
export type ComplaintReply = { complaint: string } & (
  | { answer: 'refund'; amount: Fen; words: string | null }
  | { answer: 'replace'; words: string | null }
  | { answer: 'explain'; words: string }
);

/** A new order without charge, with the address that its customer follows it by. */
type Replacement = { token: string; number: number };

/** What became of a complaint. */
type Answered = { answer: ComplaintAnswer; words: string | null; amount: Fen | null; replacement: Replacement | null; at: string };

/** A complaint as its customer sees it. */
export type ComplaintView = { line: number; reason: ComplaintReason; words: string | null; hasPicture: boolean; at: string; answered: Answered | null };

/** A complaint as the desk sees it. */
export type DeskComplaint = {
  id: string;
  shop: string;
  order: { id: string; number: number; businessDate: string; floor: string; room: string | null; customerName: string | null; deliveredAt: string };
  item: Text;
  unit: Unit;
  quantity: number;
  grams: number | null;
  total: Fen;
  reason: ComplaintReason;
  words: string | null;
  hasPicture: boolean;
  at: string;
  /** The most that can be given back of what was paid for the line. */
  refundable: Fen;
  answered: (Omit<Answered, 'replacement'> & { by: string; replacement: number | null }) | null;
};

/** How often something was wrong with an item, by reason. */
export type ComplaintCount = { shop: string; item: Text; reason: ComplaintReason; count: number };

/** The desk's list: what waits, oldest first, then what was answered; and what was wrong how often. */
export type ComplaintList = { open: readonly DeskComplaint[]; answered: readonly DeskComplaint[]; counts: readonly ComplaintCount[] };
