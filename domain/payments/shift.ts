import type { Fen } from '../money';
import type { LocalDate } from '../time';
import type { DrawerSums } from './drawer';

/** Cash that went into the drawer or out of it for another reason than an order; `at` an ISO instant. */
export type CashMove = { kind: 'in' | 'out'; amount: Fen; reason: string; at: string; by: string };

/** An order's money that came or went back in a shift: in cash, or by the code, which is in no drawer. */
export type ShiftMoney = { number: number; date: LocalDate; amount: Fen; what: 'received' | 'byCode' | 'refunded' };

/** A shift of a shop's drawer; instants are ISO strings, names as they were. */
export type ShiftView = {
  id: string;
  openedAt: string;
  openedBy: string;
  sums: DrawerSums;
  /** What should lie in the drawer; of a closed shift, as it was written down then. */
  expected: Fen;
  /** What was confirmed in the shift as paid by the collection code: it is in no drawer. */
  byCode: Fen;
  moves: readonly CashMove[];
  /** The orders behind what was received and given back. */
  orders: readonly ShiftMoney[];
  closed: { at: string; by: string; counted: Fen; reason: string | null } | null;
};
