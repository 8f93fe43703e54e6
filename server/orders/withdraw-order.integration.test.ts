import { describe, expect, it } from 'vitest';
import { read } from '@/server/db';
import { bodyFor, newKey, useTower } from '@/server/testing/tower';
import { placeOrder } from './place-order';
import { withdrawOrder } from './withdraw-order';

useTower();

describe('an order called off before its answer was heard', () => {
  it('can place nothing any more, however late its request comes', async () => {
    const body = await bodyFor();
    expect(await withdrawOrder([body.key])).toEqual({ ok: true, value: { stands: null } });
    expect(await placeOrder(body)).toEqual({ ok: false, error: { code: 'key_replaced' } });
    expect(await withdrawOrder([body.key])).toEqual({ ok: true, value: { stands: null } });
    expect(await read().order.count()).toBe(0);
  });

  it('stands when it had been placed, and is told with its token', async () => {
    const body = await bodyFor();
    const placed = await placeOrder(body);
    expect(await withdrawOrder([body.key])).toEqual({ ok: true, value: { stands: placed.ok && placed.value } });
    expect(await read().order.count()).toBe(1);
    expect(await placeOrder(body)).toEqual(placed);
  });

  it('takes along the one that it was to replace, whichever of the two arrived', async () => {
    const earlier = await bodyFor();
    const changed = { ...earlier, note: '快点', key: newKey(), replaces: earlier.key };
    const placed = await placeOrder(earlier);
    expect(await withdrawOrder([earlier.key, changed.key])).toEqual({ ok: true, value: { stands: placed.ok && placed.value } });
    expect(await placeOrder(changed)).toEqual({ ok: false, error: { code: 'key_replaced' } });
    expect(await read().order.count()).toBe(1);
  });

  it('races with its own request to exactly one end', async () => {
    for (let round = 0; round < 20; round++) {
      const body = await bodyFor();
      const [placed, withdrawn] = await Promise.all(
        round % 2 ? [placeOrder(body), withdrawOrder([body.key])] : [withdrawOrder([body.key]), placeOrder(body)].reverse(),
      );
      const both = [placed, withdrawn] as [Awaited<ReturnType<typeof placeOrder>>, Awaited<ReturnType<typeof withdrawOrder>>];
      expect(both[1]).toEqual({ ok: true, value: { stands: both[0].ok ? both[0].value : null } });
    }
  });
});
