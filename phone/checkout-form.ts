import type { Floor } from '@/domain/building/floor';
import { readRoomField, roomBlank } from '@/domain/building/room-field';
import type { AppError } from '@/domain/errors';
import type { Locale } from '@/domain/menu/shop';
import type { Timing } from '@/domain/orders/place-order-input';
import type { PaymentMethod } from '@/domain/payments/payment';
import type { PromotedCart } from '@/domain/promotions/promoted-cart';
import type { OrderDraft } from './outbox/entry';
import { readName, readRoom, rememberName, rememberRoom } from './person-memory';
import { readPlacard } from './placard-memory';

export type CheckoutForm = {
  fulfilment: 'delivery' | 'pickup';
  /** As typed; `27__` is no room yet. */
  room: string;
  name: string;
  note: string;
  /** A chosen time: as soon as possible, or a window's start as ISO instant; null while nobody chose. */
  time: 'asap' | (string & {}) | null;
  payment: PaymentMethod;
  /** A coupon's code as it was typed and sent off; empty: none. */
  coupon: string;
};

/** What the phone remembers of the person. */
export function firstForm(floor: Floor): CheckoutForm {
  const room = readRoom(floor.label) || roomBlank(floor);
  return { fulfilment: 'delivery', room, name: readName(), note: '', time: null, payment: 'cash', coupon: '' };
}

/** The form as an order was made with it, to show it or to go on from it. */
export function formOf(floor: Floor, order: OrderDraft): CheckoutForm {
  const { fulfilment, name, note, timing, payment, coupon = '' } = order;
  const room = (order.floor === floor.label ? order.room : readRoom(floor.label)) || roomBlank(floor);
  return { fulfilment, room, name, note: note ?? '', time: timing.kind === 'asap' ? 'asap' : timing.startsAt, payment, coupon };
}

export type FieldFault = 'name_missing' | 'room_unknown' | 'not_allowed';
export type FieldFaults = Partial<Record<'name' | 'room' | 'note', FieldFault>>;

/** What the phone can tell to be wrong before it asks. */
export function faultsOf(form: CheckoutForm, floor: Floor): FieldFaults {
  const unknownRoom = form.fulfilment === 'delivery' && readRoomField(floor, form.room).kind === 'unknown';
  return {
    ...(unknownRoom && { room: 'room_unknown' as const }),
    ...(form.name.trim() === '' && { name: 'name_missing' as const }),
  };
}

/** The fields that a refusal is about, as far as they are on the screen. */
export function refusedFields(error: AppError): FieldFaults {
  if (error.code === 'unknown_room') return { room: 'room_unknown' };
  if (error.code !== 'invalid') return {};
  const known = (['name', 'room', 'note'] as const).filter((field) => Object.hasOwn(error.fields, field));
  return Object.fromEntries(known.map((field) => [field, 'not_allowed' as const]));
}

/** `coupon`: the code that goes along; null: none does. `ride`: the one that is joined. */
type Choices = {
  form: CheckoutForm;
  floor: Floor;
  shop: string;
  priced: PromotedCart;
  coupon: string | null;
  timing: Timing;
  ride?: string | undefined;
  locale: Locale;
};

/** The order that the screen shows, with the prices that it shows. */
export function draftOf({ form, floor, shop, priced, coupon, timing, ride, locale }: Choices): OrderDraft {
  const read = readRoomField(floor, form.room);
  const placard = readPlacard();
  return {
    shop,
    placard: placard && { floor: placard.floor, code: placard.code },
    fulfilment: form.fulfilment,
    floor: floor.label,
    room: form.fulfilment === 'delivery' && read.kind === 'room' ? read.room : null,
    name: form.name.trim(),
    note: form.note.trim() || null,
    timing,
    ...(ride !== undefined && { ride }),
    payment: form.payment,
    locale,
    lines: priced.rows.map(({ line, unitPrice }) => ({ ...line, shownUnitPrice: unitPrice })),
    ...(coupon !== null && { coupon }),
    shown: {
      deliveryFee: priced.deliveryFee,
      smallOrderFee: priced.smallOrderFee,
      total: priced.total,
      discounts: priced.discounts.map(({ promotion, amount }) => ({ promotion, amount })),
    },
  };
}

/** Keeps name and room for the next order; a pick-up says nothing about the room. */
export function rememberPerson(draft: OrderDraft): void {
  rememberName(draft.name);
  if (draft.fulfilment === 'delivery') rememberRoom(draft.floor, draft.room);
}
