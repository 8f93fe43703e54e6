import type { NoticeKind } from './building/notice';
import type { GroupState } from './group-buys/group-buy';
import type { Text, Unit } from './menu/shop';
import type { Fen } from './money';
import type { SeenDiscount } from './promotions/promotion';
import type { InviteOver } from './staff/invite';

/** A line whose price is no longer the one shown; prices are per piece with options, or per 500 g. */
export type LinePriceChange = { line: number; shown: Fen; now: Fen };

/** A discount as the server knows it, by the name that its promotion has now. */
export type ToldDiscount = SeenDiscount & { name: Text };

/** A line that cannot be had; `left` pieces or grams remain (0: none). */
/** A line that cannot be had; `left` pieces or grams remain (0: none) of it. Of a set, `item` may be the dish that there is too little of. */
export type LineShortage = { line: number; item: string; left: number };

/** Why an upload is no picture that a menu can show. */
export type PictureFault = 'empty' | 'kind' | 'broken' | 'too_many_pixels' | 'too_slow';

/** Why a sheet as a whole cannot be read; what is wrong with its lines is told line by line. */
export type SheetFault = 'empty' | 'encoding' | 'no_name_column' | 'repeated_column' | 'too_many_lines' | 'quotes' | 'too_large';
/** Nothing is brought to the floor until then; `next` is the first window in which it is, ISO instants both. */
export type DeliverySuspended = {
  code: 'delivery_suspended';
  until: string;
  reason: { kind: NoticeKind; text: Text };
  next: string | null;
};

/**
 * Why a phone may not order: it brings no code, one that nobody made, one that was revoked; or a link that staff made is
 * over, has admitted all the phones it may, or is good for another shop; or a neighbour's link is over, or has admitted
 * as many. Who is vouched for vouches for nobody.
 */
export const strangerReasons = [
  'no_placard',
  'unknown',
  'revoked',
  'link_over',
  'link_used_up',
  'link_elsewhere',
  'neighbour_over',
  'neighbour_used_up',
  'no_own_placard',
] as const;
export type StrangerReason = (typeof strangerReasons)[number];

/**
 * Every expected failure, and what its screen needs in order to help.
 * Instants are ISO strings in UTC, because errors cross the wire.
 */
export type AppError =
  | { code: 'invalid'; fields: Record<string, string> }
  | { code: 'not_found' }
  | { code: 'not_in_building'; reason: StrangerReason }
  | { code: 'unknown_item'; lines: number[] }
  | { code: 'unknown_room'; room: string }
  | { code: 'price_changed'; lines: LinePriceChange[]; deliveryFee: Fen; smallOrderFee: Fen; total: Fen; discounts?: ToldDiscount[] }
  | { code: 'sold_out'; lines: LineShortage[] }
  | { code: 'slot_full'; next: string | null }
  | { code: 'shop_closed'; opensAt: string | null }
  | DeliverySuspended
  /** More than a whole window holds, also of an empty one. */
  | { code: 'beyond_capacity'; unit: 'dishes' | 'bags'; most: number }
  | { code: 'below_minimum'; minimum: Fen; missing: Fen }
  | { code: 'payment_unavailable' }
  /** The ride to join has left, is about to, or has no room. */
  | { code: 'ride_gone' }
  | { code: 'key_reused' }
  | { code: 'key_replaced' }
  | { code: 'replaced_order_stands'; token: string }
  /** It lay on the phone for too long to go out by itself; only the phone says so. */
  | { code: 'waited_too_long' }
  /** Preparing has begun, or the order is over: the customer calls the shop. */
  | { code: 'too_late'; status: string }
  /** The lines of the order are no longer those that were seen. */
  | { code: 'order_changed' }
  /** Fen of the line, and of what would have come in its place. */
  | { code: 'substitute_dearer'; most: Fen; total: Fen }
  /** The customer may still say whether something else may come; ISO instant. */
  | { code: 'answer_pending'; until: string }
  /** Somebody else was faster, or it has ended by itself. */
  | { code: 'answered_already' }
  /** One wish at a time: the one before waits for its answer. */
  | { code: 'request_open' }
  /** Nothing was handed over yet, or too long ago. */
  | { code: 'complaint_over' }
  /** It was said before that something is wrong with this line. */
  | { code: 'already_complained' }
  /** The seconds in which the desk may take a step back have passed. */
  | { code: 'undo_over' }
  | { code: 'conflict'; status: string }
  /** Somebody else has saved these goods, or moved them, since they were opened. */
  | { code: 'menu_changed'; items: string[] }
  /** The shop has as many of them as it may have. */
  | { code: 'menu_full'; what: 'items' | 'categories'; most: number }
  /** The parts of a set cost less one by one, with the cheapest choice: fen both. It is asked, and may be meant. */
  | { code: 'set_doubtful'; price: Fen; sum: Fen }
  /** What is sold costs the shop more than its price: fen both. It is asked, and may be meant. */
  | { code: 'bad_picture'; reason: PictureFault }
  /** The sheet as a whole cannot be read. */
  | { code: 'bad_sheet'; reason: SheetFault }
  /** Sold, or counted by somebody else, since the count was begun: so much is left by now; null: not counted. */
  | { code: 'stock_moved'; left: number | null; unit: Unit }
  /** Somebody has noted a delivery, a count or waste of these goods since they were shown. */
  | { code: 'stock_noted'; items: string[] }
  /** More than there is; null: it is not counted. */
  | { code: 'more_than_left'; left: number | null; unit: Unit }
  | { code: 'weights_missing'; lines: number[] }
  /** Another printer of the shop has the name. */
  | { code: 'printer_name_taken'; name: string }
  | { code: 'too_many_printers'; most: number }
  /** Tickets wait for the printer that was to be removed. */
  | { code: 'tickets_waiting'; count: number }
  /** Somebody else said first what becomes of a ticket. */
  | { code: 'ticket_settled' }
  /** That platform's number is on an order of the shop already: on this one of ours, of that business day. */
  | { code: 'outside_number_taken'; outside: string; number: number; date: string }
  /** The voucher was redeemed before: when, by whom, and for which of the shop's orders. */
  | { code: 'voucher_redeemed'; at: string; by: string; number: number }
  /** More than what was paid and has not been given back, nor is to be: so much is left of it. */
  | { code: 'refund_above_paid'; most: Fen }
  /** Somebody has given it back, or taken it back, since. */
  | { code: 'refund_settled' }
  /** Money of the order went back, or is to: what it came by can no longer be undone. */
  | { code: 'refunds_stand' }
  /** Nobody has confirmed that the money came: it does not go back before. */
  | { code: 'payment_unconfirmed' }
  /** The shop's drawer is in somebody's charge since then: one shift at a time. */
  | { code: 'shift_open'; by: string; since: string }
  /** No shift is open, or that one was closed. */
  | { code: 'shift_over' }
  /** The drawer was counted with that money in it. */
  | { code: 'drawer_counted' }
  /** Money came or went since the drawer was counted: so much should lie in it by now, fen. */
  | { code: 'drawer_moved'; expected: Fen }
  /** The count differs by so many fen, and nobody said why. */
  | { code: 'difference_unexplained'; difference: Fen }
  /** More orders than one person carries in one trip of this shop. */
  | { code: 'too_many_bags'; limit: number }
  /** None of the bags stands at the counter any more: other hands have them. */
  | { code: 'nothing_to_carry' }
  /** The paper's font has no such characters, emoji and rare hanzi among them; some of them, with blanks between. */
  | { code: 'missing_glyph'; characters: string }
  /** What was printed stays as it was printed. */
  | { code: 'flyer_printed'; version: number }
  /** Goods on it have left the menu, or cost something else by now; their names as they stand on it. */
  | { code: 'flyer_outdated'; goods: string }
  /** The coupon's terms need more room than a paper has, in characters; none of them may be left out. */
  | { code: 'coupon_terms_too_long'; most: number }
  /** Its codes admit nobody any more: there is nothing to print, and nowhere to carry it. */
  | { code: 'flyer_withdrawn'; version: number }
  /** No coupon of this shop, or not now, or not any more: a stranger learns no more of it than that. */
  | { code: 'coupon_unusable' }
  /** A coupon that is good from more goods on: fen. */
  | { code: 'coupon_below_minimum'; minimum: Fen; missing: Fen }
  /** A good would sell for less than it cost, and so many others: somebody says whether it is meant. */
  | { code: 'below_cost'; item: Text; price: Fen; cost: Fen; others: number }
  /** Saved or ended by somebody since it was opened. */
  | { code: 'promotion_changed' }
  | { code: 'too_many_promotions'; most: number }
  /** The group-buy is past its deadline, or was called off. */
  | { code: 'group_over'; state: GroupState }
  /** So many pieces can still be joined with. */
  | { code: 'group_full'; left: number }
  /** This phone is in the group already; its own secret, should it have lost it. */
  | { code: 'already_joined'; token: string }
  /** Fen: what a piece has cost the shop on average, and what it is to be sold for. Asked once. */
  /** The shop has so many group-buys open already. */
  | { code: 'too_many_groups'; most: number }
  | { code: 'wrong_passcode' }
  /** The folder holds no building yet: its owner is led to /desk/setup, everybody else comes too early. */
  | { code: 'not_set_up' }
  /** It holds one: neither the demo nor a second building may join it. */
  | { code: 'already_set_up' }
  /** Not the address that this start printed. */
  | { code: 'wrong_setup_link' }
  /** Why a floor stays: placards that still admit people, orders under way, shops on it. */
  /** A notice that is not over names the lift; ISO instant of its end. */
  | { code: 'bank_in_use'; bank: Text; until: string }
  | { code: 'floor_in_use'; floor: string; placards: number; openOrders: number; shops: readonly Text[] }
  | { code: 'signed_out' }
  /** The shop would have no owner any more. */
  | { code: 'last_owner' }
  /** Nobody would own every shop any more, and the building's settings would be nobody's. */
  | { code: 'last_building_owner' }
  /** Somebody has this staff name already. */
  | { code: 'name_taken' }
  | { code: 'already_member' }
  /** The link does nothing (any more). */
  | { code: 'invite_over'; reason: InviteOver }
  /** So many links are open already. */
  | { code: 'too_many_links'; most: number }
  /** This phone has told its neighbours so often within a day. */
  | { code: 'shared_enough'; most: number }
  /** This phone has wished for so many goods within a day. */
  | { code: 'wished_enough'; most: number }
  | { code: 'forbidden' }
  | { code: 'foreign_origin'; expected: string }
  | { code: 'rate_limited'; retryAfterSeconds: number }
  | { code: 'too_large' }
  | { code: 'busy' }
  /** Something broke; the reference leads to the log. */
  | { code: 'unexpected'; reference: string };

export type ErrorCode = AppError['code'];
