import type { APIRequest, Page } from '@playwright/test';
import type { AppError } from '../../domain/errors';
import { fen } from '../../domain/money';
import type { PlaceOrderInput } from '../../domain/orders/place-order-input';
import { goodOrder, scannedPhone, shopOf } from './orders';
import type { Tower } from './test';

/** An order as it stands in a phone's storage. */
export type KeptOrder = {
  version: number;
  body: PlaceOrderInput;
  state: 'queued' | 'draft' | 'withdrawn' | 'needs_confirmation' | 'rejected';
  wantedAt: string;
  open: boolean;
  replacesOpen: boolean;
  tries: number;
  notBefore: string | null;
  placed: null;
  error: AppError | null;
};

const minutesFromNow = (minutes: number): string => new Date(Date.now() + minutes * 60_000).toISOString();

const waiting = (body: PlaceOrderInput, more: Partial<KeptOrder> = {}): KeptOrder => ({
  version: 1,
  body,
  state: 'queued',
  wantedAt: minutesFromNow(-2),
  open: false,
  replacesOpen: false,
  tries: 1,
  notBefore: null,
  placed: null,
  error: null,
  ...more,
});

/** What a server may have answered to this order while it waited. */
function refusals({ lines, shown }: PlaceOrderInput): Record<string, AppError> {
  const { item, quantity, shownUnitPrice } = lines[0]!;
  const dearer = fen(shownUnitPrice + 100);
  return {
    'dearer now': {
      code: 'price_changed',
      lines: [{ line: 0, shown: shownUnitPrice, now: dearer }],
      ...{ deliveryFee: shown.deliveryFee, smallOrderFee: shown.smallOrderFee, total: fen(shown.total + 100 * quantity) },
    },
    'sold out': { code: 'sold_out', lines: [{ line: 0, item, left: 1 }] },
    'shut until tomorrow': { code: 'shop_closed', opensAt: minutesFromNow(24 * 60) },
    'waited too long': { code: 'waited_too_long' },
    'of a poster that is no longer in use': { code: 'not_in_building', reason: 'revoked' },
  };
}

/** An order of one shop in each state that it can have on a phone, by the state in words; the last one is no entry. */
export async function ordersInEveryState(playwright: APIRequest, tower: Tower): Promise<Record<string, KeptOrder>> {
  const phone = await scannedPhone(playwright, tower);
  const body = goodOrder(await shopOf(tower, phone), phone);
  await phone.request.dispose();
  const refused = Object.entries(refusals(body)).map(([name, error]) => [name, waiting(body, { state: 'needs_confirmation', error })] as const);
  return {
    queued: waiting(body, { notBefore: minutesFromNow(9) }),
    'taken back': waiting(body, { state: 'draft', open: true }),
    'called off': waiting(body, { state: 'withdrawn', open: true, notBefore: minutesFromNow(9) }),
    ...(Object.fromEntries(refused)),
    'replaced by another': waiting(body, { state: 'rejected', error: { code: 'key_replaced' } }),
    'of a version to come': { ...waiting(body), version: 9 },
  };
}

/** Puts orders into the phone's outbox, in place of what stands there, each under a key of its own. */
export async function keepOrders(page: Page, entries: readonly KeptOrder[]): Promise<void> {
  const keyed = entries.map((entry, index) => ({ ...entry, body: { ...entry.body, key: entry.body.key.slice(0, -1) + String(index) } }));
  await page.evaluate(async (orders) => {
    const opening = indexedDB.open('upstairs');
    await new Promise((resolve) => (opening.onsuccess = resolve));
    const writing = opening.result.transaction('outbox', 'readwrite');
    const store = writing.objectStore('outbox');
    store.clear();
    for (const order of orders) store.put(order, order.body.key);
    await new Promise((resolve) => (writing.oncomplete = resolve));
    opening.result.close();
  }, keyed);
}
