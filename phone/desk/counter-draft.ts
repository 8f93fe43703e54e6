import { addLine, type Cart, type CartLine, emptyCart, lineKey } from '@/domain/cart/cart';
import { isOutside, type OutsideChannel, type StaffChannel } from '@/domain/channels/channel';
import { voucherCode, voucherValueLimit } from '@/domain/channels/voucher';
import type { Counter } from '@/domain/menu/counter';
import { itemsOf, type MenuItem, type OptionGroup, type Shop } from '@/domain/menu/shop';
import { type Fen, fen } from '@/domain/money';
import { outsideCollectedLimit, type StaffOrderInput } from '@/domain/orders/staff-order-input';
import { staffTerms } from '@/domain/orders/staff-terms';
import type { PaymentMethod } from '@/domain/payments/payment';
import { unitPrice } from '@/domain/pricing/price-order';
import { pricePromoted, type PromotedOrder } from '@/domain/promotions/price-promoted';
import { unsignedFen } from '@/i18n/typed-money';

/** An order as it stands on the tablet while it is being written down; amounts of money as they were typed. */
export type CounterDraft = {
  key: string;
  channel: StaffChannel;
  fulfilment: 'delivery' | 'pickup';
  floor: string | null;
  room: string;
  name: string;
  note: string;
  payment: PaymentMethod;
  cart: Cart;
  outside: { number: string; collected: string };
  voucher: { source: OutsideChannel; code: string; value: string; goods: string };
  waivesMinimum: boolean;
  squeezesIn: boolean;
};

/** The fields that a draft can lack something in. */
export type DraftField = 'lines' | 'floor' | 'number' | 'collected' | 'code' | 'value';

export const emptyDraft = (key: string): CounterDraft => ({
  key,
  channel: 'counter',
  fulfilment: 'pickup',
  floor: null,
  room: '',
  name: '',
  note: '',
  payment: 'cash',
  cart: emptyCart,
  outside: { number: '', collected: '' },
  voucher: { source: 'meituan', code: '', value: '', goods: '' },
  waivesMinimum: false,
  squeezesIn: false,
});

/** Who calls wants it brought up; who stands there takes it along, and a platform sends its rider. */
export const onChannel = (draft: CounterDraft, channel: StaffChannel): CounterDraft => ({
  ...draft,
  channel,
  fulfilment: channel === 'phone' ? 'delivery' : 'pickup',
});

const leastOptions = (groups: readonly OptionGroup[], left: Counter['left']): string[] =>
  groups.flatMap(({ minChoices, options }) => options.filter(({ id }) => left[id] !== 0).slice(0, minChoices).map(({ id }) => id));

/** One tap on a tile: a piece or the usual weight, with the first of the options that must be chosen, of a set of those that are left. */
export function tapGood(cart: Cart, { id, usualGrams, optionGroups }: MenuItem, left: Counter['left'] = {}): Cart {
  return addLine(cart, { item: id, options: leastOptions(optionGroups, left), quantity: 1, grams: usualGrams });
}

/** A line with an option of a group chosen or not; one that makes two lines alike makes them one. */
export function chooseOption(cart: Cart, line: CartLine, group: OptionGroup, option: string): Cart {
  const mine = line.options.filter((id) => group.options.some((each) => each.id === id));
  const others = line.options.filter((id) => !mine.includes(id));
  const without = mine.filter((id) => id !== option);
  const wanted = mine.includes(option) ? without : group.maxChoices === 1 ? [option] : [...mine, option];
  if (wanted.length < group.minChoices || wanted.length > group.maxChoices) return cart;
  const chosen: CartLine = { ...line, options: [...others, ...wanted].sort() };
  const alike = cart.lines.some((each) => lineKey(each) === lineKey(chosen));
  if (alike) return addLine({ ...cart, lines: cart.lines.filter((each) => each !== line) }, chosen);
  return { ...cart, lines: cart.lines.map((each) => (each === line ? chosen : each)) };
}

/** The order without goods that have left the menu since. */
export function withKnownGoods(draft: CounterDraft, shop: Shop): CounterDraft {
  const known = new Set(itemsOf(shop).map(({ id }) => id));
  return { ...draft, cart: { ...draft.cart, lines: draft.cart.lines.filter(({ item }) => known.has(item)) } };
}

/** What the order costs as it stands, at the shop's own prices; goods that left the menu cost nothing and are refused. */
export function priceDraft(draft: CounterDraft, shop: Shop): PromotedOrder & { unitPrices: readonly Fen[] } {
  const items = new Map(itemsOf(shop).map((item) => [item.id, item]));
  const lines = draft.cart.lines.map((line) => {
    const item = items.get(line.item);
    return { ...line, unitPrice: item ? unitPrice(item, line.options) : fen(0) };
  });
  const priced = pricePromoted(staffTerms(shop, draft), lines, draft.fulfilment);
  return { ...priced, unitPrices: lines.map((line) => line.unitPrice) };
}

const collectedOf = ({ outside }: CounterDraft): Fen | null => unsignedFen(outside.collected, outsideCollectedLimit);
const valueOf = ({ voucher }: CounterDraft): Fen | null => unsignedFen(voucher.value, voucherValueLimit);

/** The fields that are not filled in right, in the order in which they stand on the screen. */
export function faultsIn(draft: CounterDraft): DraftField[] {
  const { channel, fulfilment, floor, cart, outside, voucher } = draft;
  const faults: DraftField[] = [];
  if (cart.lines.length === 0) faults.push('lines');
  if (fulfilment === 'delivery' && floor === null) faults.push('floor');
  if (isOutside(channel)) {
    if (outside.number.trim() === '') faults.push('number');
    if (outside.collected.trim() !== '' && collectedOf(draft) === null) faults.push('collected');
    return faults;
  }
  if (voucher.code.trim() === '' && voucher.value.trim() === '') return faults;
  if (voucherCode(voucher.code) === null) faults.push('code');
  if (!valueOf(draft)) faults.push('value');
  return faults;
}

/** The body that the server is sent; of a draft without faults. */
export function bodyOf(draft: CounterDraft, shop: Shop): StaffOrderInput {
  const { key, channel, fulfilment, payment, waivesMinimum, squeezesIn, outside, voucher } = draft;
  const { unitPrices, deliveryFee, smallOrderFee, total, discounts } = priceDraft(draft, shop);
  const platform = isOutside(channel);
  const value = valueOf(draft);
  const code = voucherCode(voucher.code);
  return {
    key, shop: shop.slug, channel, fulfilment, payment, waivesMinimum, squeezesIn,
    floor: fulfilment === 'delivery' ? draft.floor : null,
    room: (fulfilment === 'delivery' && draft.room.trim()) || null,
    name: draft.name.trim() || null,
    note: draft.note.trim() || null,
    lines: draft.cart.lines.map((line, index) => ({ ...line, shownUnitPrice: unitPrices[index]! })),
    shown: { deliveryFee, smallOrderFee, total, discounts: discounts.map(({ promotion, amount }) => ({ promotion, amount })) },
    outside: platform ? { number: outside.number.trim(), collected: collectedOf(draft) } : null,
    voucher: !platform && code !== null && value ? { source: voucher.source, code, value, goods: voucher.goods.trim() } : null,
  };
}
