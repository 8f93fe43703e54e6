import type { Text, Unit } from '../menu/shop';
import type { Fen } from '../money';

/**
 * Why a line is no longer part of its order: the shop has none, its customer asked for it, did not want what was offered
 * instead or did not say, or another line has taken its place.
 */
export const removalReasons = ['sold_out', 'asked', 'declined', 'no_answer', 'swapped'] as const;
export type RemovalReason = (typeof removalReasons)[number];

/** Why an order that the shop had accepted is called off after all. */
export const callOffReasons = ['sold_out', 'asked', 'other'] as const;
export type CallOffReason = (typeof callOffReasons)[number];

/** What a customer may ask of an order. */
export const askKinds = ['room', 'note', 'remove', 'cancel'] as const;
export type AskKind = (typeof askKinds)[number];

/** Why a shop says no to what was asked. */
export const declineReasons = ['too_far', 'not_ours', 'other'] as const;
export type DeclineReason = (typeof declineReasons)[number];

/** What is asked; `line` is a line's position, which no later change of the order moves. */
export type Ask = { kind: 'room'; room: string } | { kind: 'note'; note: string | null } | { kind: 'remove'; line: number } | { kind: 'cancel' };

/** The shop's answer to what was asked; `askedAt` names the wish that was seen. */
export type RequestAnswer = { order: string; askedAt: string } & ({ grant: true } | { grant: false; reason: DeclineReason });

/** What a shop would bring in the place of a line. */
export type SubstituteWish = { item: string; options: readonly string[]; quantity: number; grams: number | null };

/** What the desk makes of an accepted order, as it saw it: `lastMove` as in a step. */
export type ChangeOrderInput = { order: string; lastMove: number } & (
  | { change: 'remove'; line: number; soldOut: boolean }
  | { change: 'substitute'; line: number; soldOut: boolean; instead: SubstituteWish }
  | { change: 'call_off'; reason: Exclude<CallOffReason, 'asked'> }
);

/** How long a customer's phone has to say whether it may be something else, in seconds: a kitchen does not wait longer. */
export const consentSeconds = 180;

/** What may come instead of a line, while its customer has not answered. */
export type OfferView = {
  /** The line that it would take the place of. */
  line: number;
  item: string;
  name: Text;
  picture: string;
  options: readonly Text[];
  unit: Unit;
  quantity: number;
  grams: number | null;
  total: Fen;
  /** Without an answer until then the line is taken out; ISO instant. */
  until: string;
};

/** What a customer asks and nobody has answered. */
export type RequestView = { kind: AskKind; room: string | null; note: string | null; line: number | null; askedAt: string };
