import type { ComplaintAnswer } from '../complaints/complaint';
import type { OutsideChannel } from '../channels/channel';
import type { Counting } from '../group-buys/group-buy';
import type { FieldChange } from '../menu/changed-fields';
import type { Opening, Span, Unit } from '../menu/shop';
import type { WasteReason } from '../stock/entry';
import type { LocalDate } from '../time';
import type { WindowTerms } from './hours-settings';
import type { RefundWay } from '../payments/refund';
import type { CardField } from '../menu/shop-card';
import type { Role } from './actor';

/**
 * What staff changed that an owner may want to know of later, by kind; steps of orders are events of the order itself.
 * Its details are what it was and what it is, as far as the words of its line need them (i18n/changes.ts).
 */
export type ChangeDetails = {
  placards_made: { floors: number; reprint: boolean };
  placard_revoked: Record<string, never>;
  scan_required: { before: boolean; now: boolean };
  offline_price_age_saved: { before: number; now: number };
  collection_code_saved: { has: boolean };
  shop_paused: { until: string };
  shop_resumed: Record<string, never>;
  hours_saved: { before: readonly Opening[]; now: readonly Opening[]; followsCalendar: boolean };
  /** `spans` null: the day follows the week and the calendar again; none: closed. */
  day_saved: { date: LocalDate; spans: readonly Span[] | null };
  windows_saved: { before: WindowTerms; now: WindowTerms };
  rush_started: { until: string; minutes: number; half: boolean };
  rush_ended: Record<string, never>;
  notice_posted: { from: string; until: string; everywhere: boolean };
  notice_ended: Record<string, never>;
  marked_sold_out: { until: string };
  back_on_sale: Record<string, never>;
  /** The first of all: somebody made this folder a tower. */
  building_set_up: { floors: number };
  building_renamed: { before: string; now: string };
  floor_added: { above: string | null };
  floor_removed: Record<string, never>;
  lift_banks_saved: { before: number; now: number };
  /** How many rooms in all, and on how many floors the list changed; `subject` is the floor where it was one. */
  rooms_saved: { floors: number; before: number; now: number };
  shop_added: { floor: string; slug: string };
  /** By column, only those that changed. */
  shop_terms_saved: { before: Record<string, string | number | null>; now: Record<string, string | number | null> };
  item_added: { price: number };
  /** Options and picture are too long for a line: only that they changed. */
  item_saved: { fields: readonly FieldChange[]; options: boolean; picture: boolean };
  item_archived: Record<string, never>;
  item_brought_back: Record<string, never>;
  category_added: Record<string, never>;
  category_renamed: { before: string; now: string };
  category_archived: Record<string, never>;
  category_brought_back: Record<string, never>;
  /** The order of goods in a category, or of the categories of a shop. */
  menu_arranged: Record<string, never>;
  menu_imported: { added: number; changed: number };
  printer_added: { kind: 'network' | 'system' };
  printer_changed: { paused: boolean };
  printer_removed: Record<string, never>;
  /** The subject is the order's number. */
  ticket_reprinted: { ticket: 'kitchen' | 'label' | 'receipt'; copy: number };
  invite_made: { role: Role };
  invite_revoked: { role: Role };
  staff_joined: { role: Role };
  role_changed: { before: Role; now: Role };
  staff_removed: { role: Role };
  passcode_link_made: Record<string, never>;
  passcode_link_revoked: Record<string, never>;
  passcode_changed: { byLink: boolean };
  sessions_ended: { count: number };
  shop_card_saved: { field: CardField; before: string; now: string };
  /** Of orders that staff wrote down; `number` is the order's, `missing` fen. */
  minimum_waived: { number: number; missing: number };
  ordered_while_closed: { number: number };
  squeezed_in: { number: number };
  /** Fen per order, or hundredths of a percent of it. */
  commission_saved: { channel: OutsideChannel; before: { amount: number } | { basisPoints: number } | null; now: { amount: number } | { basisPoints: number } };
  order_link_made: { shop: string | null };
  order_link_revoked: { shop: string | null };
  /** Of orders that the shop had accepted; the subject is the order's number. */
  order_line_removed: { item: string };
  order_line_replaced: { item: string; instead: string };
  order_called_off: { reason: 'sold_out' | 'other' };
  /** `amount` in fen; null: nothing went back. */
  complaint_answered: { item: string; answer: ComplaintAnswer; amount: number | null };
  flyer_saved: { version: number; isNew: boolean };
  flyer_printed: { version: number; copies: number; cost: number };
  flyer_withdrawn: { version: number };
  /** The subject is what the flyer says. */
  leaflets_started: { version: number; floors: number };
  /** The subject is the floor. */
  leaflets_left: { version: number };
  leaflets_undone: { version: number };
  bag_limit_saved: { before: number; now: number };
  rides_switched: { before: boolean; now: boolean };
  /** Money in fen; the subject is an order's number, or why the drawer was opened. */
  shift_opened: { opening: number };
  cash_moved: { kind: 'in' | 'out'; amount: number };
  shift_closed: { expected: number; counted: number };
  payment_unconfirmed: { amount: number };
  refund_made: { amount: number };
  refund_done: { amount: number; way: RefundWay };
  refund_reopened: { amount: number };
  refund_withdrawn: { amount: number };
  /** Pieces or grams of a good; `paid` fen for all of them. */
  stock_received: { unit: Unit; amount: number; paid: number };
  stock_counted: { unit: Unit; before: number | null; now: number };
  stock_wasted: { unit: Unit; amount: number; reason: WasteReason };
  /** null: nobody is told. */
  low_mark_saved: { unit: Unit; before: number | null; now: number | null };
  /** `from` in minutes from midnight; the subject is a good or a category. */
  evening_price_saved: { percent: number; from: number };
  evening_price_removed: Record<string, never>;
  promotion_saved: { isNew: boolean };
  promotion_paused: Record<string, never>;
  promotion_resumed: Record<string, never>;
  promotion_ended: Record<string, never>;
  /** The subject is what people wished for. */
  wish_stocked: Record<string, never>;
  wish_declined: Record<string, never>;
  /** Fen, and the dishes by the names they had. */
  set_saved: { price: number; parts: string };
  /** Of a good; null: it is told no more. */
  nutrition_saved: { source: string | null };
  /** Group-buys; the subject is the good. Fen per piece; `cost` where it was knowingly sold below. */
  group_opened: { price: number; threshold: number; counts: Counting; cost: number | null };
  group_closed: { met: boolean; people: number };
  group_cancelled: { people: number };
  /** Fen for all placards of one time; null: nobody had said. */
  print_cost_saved: { before: number | null; now: number; sheets: number };
};

export type ChangeKind = keyof ChangeDetails;

/** One change; `subject` is what it was about, by the name it had then: an item, a floor, a person. */
export type Change = { [K in ChangeKind]: { kind: K; subject: string; details: ChangeDetails[K] } }[ChangeKind];
