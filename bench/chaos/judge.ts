import type { Wish } from './happenings';
import type { Phone } from './phone';
import { type Entry, ordered, type PhoneState } from './storage';

type Row = { token: string; quantity: number; total: number; unitPrice: number; payments: number };

const ordersOf = ({ tower, name }: Phone): Row[] =>
  tower.query<Row>(
    `SELECT "o"."token", "o"."total", sum("l"."quantity") AS "quantity", min("l"."unitPrice") AS "unitPrice",
      (SELECT count(*) FROM "Payment" WHERE "orderId" = "o"."id") AS "payments"
    FROM "Order" AS "o" JOIN "OrderLine" AS "l" ON "l"."orderId" = "o"."id" WHERE "o"."customerName" = ? GROUP BY "o"."id"`,
    name,
  );

/** `happened`: each fault that this one met, as often as it did. */
export type Verdict = { outcome: string; faults: string[]; happened: string[] };

/** Whether phone and server know the same orders, and each of them is one that a screen showed. */
function agreement(orders: readonly Row[], { tokens, entries }: PhoneState): string[] {
  const told = new Set([...tokens, ...entries.flatMap(({ error }) => error?.token ?? [])]);
  const amounts = [ordered.quantity, ordered.quantity + 1, ordered.quantity + 2, ordered.quantity + 3];
  const isShown = ({ quantity, total, unitPrice }: Row) => amounts.includes(quantity) && total === quantity * unitPrice;
  return [
    ...(orders.length > 1 ? [`duplicated: ${orders.length} orders for one wish`] : []),
    ...orders.filter(({ token }) => !told.has(token)).map(() => 'lost: an order that the phone does not know'),
    ...tokens.filter((token) => !orders.some((order) => order.token === token)).map(() => 'lost: the phone calls placed what the server does not have'),
    ...orders.filter((order) => !isShown(order) || order.payments !== 1).map((order) => `not what was shown: ${JSON.stringify(order)}`),
  ];
}

/**
 * What can come of taps alone, where there is plenty of everything: an order that was taken back, also where the page went
 * with the tap that was to place it again, before any screen called it saved; and one beside an earlier one that stands.
 */
const isExplained = ({ state, error }: Entry, wish: Wish, { isSaved, isCutShort }: Phone): boolean =>
  (state === 'draft' && (wish.isTakenBack || (wish.isChanged && isCutShort && !isSaved))) ||
  (state === 'rejected' && error?.code === 'replaced_order_stands');

/** Whether what is wanted is one order, or something that the customer is told of. */
function fulfilment(orders: readonly Row[], { entries, cart }: PhoneState, wish: Wish, phone: Phone): string[] {
  const { isSaved, isCutShort, tower, crashedTabs } = phone;
  const strange = entries.filter((entry) => !isExplained(entry, wish, phone)).map(({ state, error }) => `unexplained: ${state} ${error?.code ?? ''}`);
  if (orders.length > 0 || !wish.isWanted || entries.length > 0) return strange;
  const requests = tower.network.count();
  // All that was sent called the earlier order off; the page went with the tap that was to place it again.
  const isSent = wish.isChanged && isCutShort ? tower.network.placements() > 0 : requests > 0;
  // The tab went before the order was kept: nothing was called saved, nothing was sent, and the goods are in the cart.
  // One that went by itself is no excuse.
  if (!isSent && cart > 0 && !isSaved && crashedTabs === 0) return [];
  return [`lost: no order and no word of it (${requests} requests, ${cart} in the cart${isSaved ? ', called saved' : ''})`];
}

/** Whether the checkout says what became of an order that is not simply placed. */
async function telling(phone: Phone, { entries }: PhoneState): Promise<string[]> {
  const [entry] = entries;
  if (!entry || (entry.state === 'draft' && !entry.open && !entry.replacesOpen)) return [];
  const tab = phone.tabs[0] ?? (await phone.open('checkout'));
  await tab.goto(`${phone.tower.url}/f/en/27/checkout?shop=xiaopu`);
  const said = tab.locator(entry.state === 'draft' ? '[aria-live="polite"] p' : '[data-problem]').first();
  return said.waitFor({ timeout: 10_000 }).then(
    () => [],
    () => [`unsaid: ${entry.state} ${entry.error?.code ?? ''}`],
  );
}

function outcomeOf(orders: readonly Row[], { entries }: PhoneState, wish: Wish): string {
  const [entry] = entries;
  if (orders.length === 0) return !wish.isWanted ? 'called off' : entry ? 'taken back' : 'never kept';
  if (!wish.isWanted) return 'placed before it was called off';
  return entry ? 'an earlier one stands, and the screen says so' : 'placed';
}

/** Holds the phone, the screen and the database against each other, then lets the network deliver everything again. */
export async function judge(phone: Phone, state: PhoneState, wish: Wish): Promise<Omit<Verdict, 'happened'>> {
  const { network } = phone.tower;
  const orders = ordersOf(phone);
  const faults = [
    ...agreement(orders, state),
    ...fulfilment(orders, state, wish, phone),
    ...(await telling(phone, state)),
    ...phone.thrown.map((message) => `page error: ${message}`),
  ];
  if (state.entries.length === 0) {
    await network.deliverAgain();
    const after = ordersOf(phone).length;
    if (after !== orders.length) faults.push(`duplicated: ${after - orders.length} more orders when old requests arrived again`);
  }
  return { outcome: outcomeOf(orders, state, wish), faults };
}
