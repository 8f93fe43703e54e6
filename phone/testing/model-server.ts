import type { AppError } from '@/domain/errors';
import { type Fen, fen } from '@/domain/money';
import type { PlacedOrder, PlaceOrderInput } from '@/domain/orders/place-order-input';
import { fail, ok, type Result } from '@/domain/result';
import type { Withdrawal } from '../outbox/flush';
import type { Random } from '@/domain/testing/seeded';

type KeyRow = { body: string; placed: PlacedOrder | null };

/** The server as its contract has it (decision 0010): keys, prices, and refusals that change nothing. */
export class ModelServer {
  readonly #keys = new Map<string, KeyRow>();
  readonly #random: Random;
  readonly orders: { body: PlaceOrderInput; placed: PlacedOrder }[] = [];
  /** Fen per piece, of everything. */
  price: Fen = fen(500);
  /** A shop that takes no orders, a good that is out, a process that is swamped or broken. */
  mood: 'well' | 'closed' | 'sold_out' | 'busy' | 'broken' = 'well';

  constructor(random: Random) {
    this.#random = random;
  }

  #refusal(body: PlaceOrderInput): AppError | null {
    if (this.mood === 'closed') return { code: 'shop_closed', opensAt: null };
    if (this.mood === 'sold_out') return { code: 'sold_out', lines: [{ line: 0, item: body.lines[0]!.item, left: 0 }] };
    if (this.mood === 'busy') return this.#random.chance(0.5) ? { code: 'busy' } : { code: 'rate_limited', retryAfterSeconds: 7 };
    if (body.lines[0]!.shownUnitPrice === this.price) return null;
    const line = { line: 0, shown: body.lines[0]!.shownUnitPrice, now: this.price };
    return { code: 'price_changed', lines: [line], deliveryFee: fen(0), smallOrderFee: fen(0), total: this.price };
  }

  place(body: PlaceOrderInput): Result<PlacedOrder> {
    // Broken before anything was written, or after all of it was.
    if (this.mood === 'broken' && this.#random.chance(0.5)) return fail({ code: 'unexpected', reference: 'r1' });
    const row = this.#keys.get(body.key);
    if (row && row.placed === null) return fail({ code: 'key_replaced' });
    if (row?.placed) return row.body === JSON.stringify(body) ? ok(row.placed) : fail({ code: 'key_reused' });
    const refusal = this.#refusal(body);
    if (refusal) return fail(refusal);
    const replaced = body.replaces === null ? undefined : this.#keys.get(body.replaces);
    if (replaced?.placed) return fail({ code: 'replaced_order_stands', token: replaced.placed.token });
    if (body.replaces !== null) this.#keys.set(body.replaces, { body: '', placed: null });
    const number = this.orders.length + 1;
    const token = `t${'0'.repeat(22)}${number}`;
    const placed = { token, number, shop: body.shop, total: this.price, promisedAt: '2026-11-23T03:54:00.000Z' };
    this.#keys.set(body.key, { body: JSON.stringify(body), placed });
    this.orders.push({ body, placed });
    return this.mood === 'broken' ? fail({ code: 'unexpected', reference: 'r2' }) : ok(placed);
  }

  withdraw(keys: readonly string[]): Result<Withdrawal> {
    if (this.mood === 'busy') return fail({ code: 'busy' });
    let stands: PlacedOrder | null = null;
    for (const key of keys) {
      const row = this.#keys.get(key);
      if (row?.placed) stands = row.placed;
      if (!row) this.#keys.set(key, { body: '', placed: null });
    }
    return ok({ stands });
  }
}
