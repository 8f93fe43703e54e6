import { describe, expect, it } from 'vitest';
import { liftRoute } from '../building/lift-route';
import { tower } from '../testing/tower';
import { liftCar } from './lift-car';
import { orderStatuses, type OrderStatus } from './status';

const order = (status: OrderStatus, fulfilment: 'delivery' | 'pickup', from: string, to: string) => ({
  status,
  fulfilment,
  floor: to,
  shop: { floor: from },
  route: fulfilment === 'pickup' ? [] : liftRoute(tower, from, to)!,
  passed: null,
});

describe('the lift car of an order', () => {
  it('waits dark at the shop until it is reported to move', () => {
    for (const status of ['placed', 'accepted', 'preparing', 'ready'] as const) {
      expect(liftCar(order(status, 'delivery', '20', '27'))).toEqual({ stop: '20', state: 'waiting', heading: null });
    }
  });

  it('heads the way of its first lift: down first where one must change', () => {
    expect(liftCar(order('delivering', 'delivery', '20', '27'))).toEqual({ stop: '20', state: 'moving', heading: 'up' });
    expect(liftCar(order('delivering', 'delivery', '20', '40')).heading).toBe('down');
    expect(liftCar(order('delivering', 'delivery', '20', '20')).heading).toBeNull();
  });

  it('stands where its run was last reported, and heads on from there', () => {
    const onward = { ...order('delivering', 'delivery', '20', '40'), passed: '35', route: liftRoute(tower, '35', '40')! };
    expect(liftCar(onward)).toEqual({ stop: '35', state: 'moving', heading: 'up' });
    expect(liftCar({ ...onward, status: 'delivered' }).stop).toBe('40');
  });

  it('arrives where the bag was handed over', () => {
    expect(liftCar(order('delivered', 'delivery', '20', '27'))).toEqual({ stop: '27', state: 'arrived', heading: null });
    expect(liftCar(order('delivered', 'pickup', '20', '27')).stop).toBe('20');
  });

  it('is nowhere for an order that was called off, and somewhere for every other', () => {
    for (const status of orderStatuses) {
      const off = status === 'rejected' || status === 'cancelled';
      expect(liftCar(order(status, 'delivery', '20', '27')).stop === null).toBe(off);
    }
  });
});
