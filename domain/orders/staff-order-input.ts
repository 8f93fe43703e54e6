import type { StaffChannel } from '../channels/channel';
import type { VoucherInput } from '../channels/voucher';
import type { Fen } from '../money';
import type { PaymentMethod } from '../payments/payment';
import type { OrderLineInput, PlaceOrderInput, ShownSums } from './place-order-input';

/** What a platform says of an order: its number there, and the fen it took; null: as much as our prices say. */
export type OutsideInput = { number: string; collected: Fen | null };

/** An order that staff write down: from the counter, the phone, or a platform's tablet. */
export type StaffOrderInput = {
  /** The placement key, made on the tablet before the first request. */
  key: string;
  shop: string;
  channel: StaffChannel;
  fulfilment: 'delivery' | 'pickup';
  /** Null for whoever stands at the counter, and for a platform's rider: the shop's own floor. */
  floor: string | null;
  room: string | null;
  name: string | null;
  note: string | null;
  payment: PaymentMethod;
  lines: readonly OrderLineInput[];
  shown: ShownSums;
  /** The shop takes it although it is below its minimum. */
  waivesMinimum: boolean;
  /** It is taken although no seat is free: somebody said so. */
  squeezesIn: boolean;
  /** With every platform, and with nothing else. */
  outside: OutsideInput | null;
  voucher: VoucherInput | null;
};

export const outsideNumberLimit = 40;

/** A hundred thousand yuan, in fen: what a platform took for one order is less. */
export const outsideCollectedLimit = 10_000_000;

/**
 * The order as the one judge, pricer and acceptance know it. A person who stands there, or a rider who comes, has no floor
 * of their own: the shop's.
 */
export const asPlaced = (input: StaffOrderInput, shopFloor: string, locale: PlaceOrderInput['locale']): PlaceOrderInput => ({
  key: input.key,
  replaces: null,
  shop: input.shop,
  placard: null,
  fulfilment: input.fulfilment,
  floor: input.floor ?? shopFloor,
  room: input.room,
  name: input.name ?? '',
  note: input.note,
  timing: { kind: 'asap' },
  payment: input.payment,
  locale,
  lines: input.lines,
  shown: input.shown,
});

/** What no screen of ours sends: a platform's order needs its number, nothing else has one; a delivery needs a floor. */
export function faultsOf({ channel, outside, fulfilment, floor, voucher }: StaffOrderInput): Record<string, string> | null {
  const platform = channel !== 'counter' && channel !== 'phone';
  if (platform !== (outside !== null)) return { outside: platform ? 'missing' : 'not_a_platform' };
  if (platform && voucher !== null) return { voucher: 'settled_elsewhere' };
  return fulfilment === 'delivery' && floor === null ? { floor: 'missing' } : null;
}
