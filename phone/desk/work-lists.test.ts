import { describe, expect, it } from 'vitest';
import { dishList } from '@/domain/orders/dish-list';
import { deskOrder, orderLine, weighedLine } from './testing/desk-order';
import { readyByLift, tripsOf } from './trips';

describe('by dish', () => {
  it('adds up pieces and grams over orders, and keeps options apart', () => {
    const soup = { id: 'soup', name: { zh: '多汤', en: 'Extra soup' }, priceDelta: orderLine().unitPrice };
    const list = dishList([
      deskOrder({ number: 1, lines: [orderLine({ quantity: 2 }), weighedLine({ grams: 500 })] }),
      deskOrder({ number: 2, lines: [orderLine({ quantity: 1, options: [soup] }), weighedLine({ grams: 1200, finalGrams: 1150 })] }),
      deskOrder({ number: 3, lines: [orderLine({ quantity: 1 })] }),
    ]);
    expect(list.map(({ name, options, quantity, grams, orders }) => [name.en, options.length, quantity, grams, orders])).toEqual([
      ['Beef noodles', 0, 3, 0, [1, 3]],
      ['Mandarins', 0, 0, 1650, [1, 2]],
      ['Beef noodles', 1, 1, 0, [2]],
    ]);
  });
});

const floors = ['B1', '1', '8', '20', '23', '25', '27', '38'].map((label, position) => ({ label, position, rooms: [] }));
const tower = {
  floors,
  liftBanks: [
    { id: 'low', name: { zh: '低区', en: 'Low' }, floors: ['B1', '1', '8'] },
    { id: 'mid', name: { zh: '中区', en: 'Mid' }, floors: ['B1', '1', '20', '23', '25', '27'] },
    { id: 'high', name: { zh: '高区', en: 'High' }, floors: ['B1', '1', '38'] },
  ],
};
const shops = new Map([['xiaopu', { floor: '20', bagLimit: 8 }]]);

describe('what stands ready, by lift', () => {
  it('counts bags in the building’s order, pick-ups and what is not ready left out, and those on foot last', () => {
    const bag = (floor: string, facts = {}) => deskOrder({ id: floor, floor, status: 'ready', ...facts });
    const orders = [bag('20'), bag('38'), bag('8'), bag('38', { id: 'second' }), bag('27', { fulfilment: 'pickup' }), bag('25', { status: 'preparing' })];
    expect(readyByLift(orders, tower, shops)).toEqual([{ bank: 'low', bags: 1 }, { bank: 'high', bags: 2 }, { bank: null, bags: 1 }]);
    expect(readyByLift([], tower, shops)).toEqual([]);
  });
});

describe('trips', () => {
  it('hold no more than one person carries', () => {
    const bags = ['27', '25', '23'].map((floor) => deskOrder({ id: floor, floor, status: 'ready' }));
    const [trip] = tripsOf(bags, tower, new Map([['xiaopu', { floor: '20', bagLimit: 2 }]]));
    expect(trip?.orders.map(({ id }) => id)).toEqual(['27', '25']);
  });

  it('counts the bags of an order, not the order', () => {
    const bags = [1, 2, 1].map((bags, index) => deskOrder({ id: `${index}`, floor: '27', status: 'ready', bags }));
    const [trip] = tripsOf(bags, tower, new Map([['xiaopu', { floor: '20', bagLimit: 2 }]]));
    expect(trip?.orders.map(({ id }) => id)).toEqual(['0', '2']);
    expect(readyByLift(bags, tower, shops)).toEqual([{ bank: 'mid', bags: 4 }]);
  });

  it('puts what is ready into one lift, stops in the order the lift passes them', () => {
    const bag = (floor: string, facts = {}) => deskOrder({ id: floor, floor, status: 'ready', ...facts });
    const trips = tripsOf([bag('27'), bag('23'), bag('25'), bag('25', { id: 'second' }), bag('38'), bag('8')], tower, shops);
    expect(trips.map(({ bank, direction, stops, orders }) => [bank, direction, stops, orders.length])).toEqual([
      ['mid', 'up', ['23', '25', '27'], 4],
    ]);
  });

  it('keeps the ways up and down apart, and counts a change of lift by the lift that arrives', () => {
    const bag = (id: string, floor: string) => deskOrder({ id, floor, status: 'ready' });
    const trips = tripsOf([bag('a', '38'), bag('b', '38'), bag('c', '8'), bag('d', '8'), bag('e', '1'), bag('f', '23')], tower, shops);
    expect(trips.map(({ bank, direction, stops }) => [bank, direction, stops])).toEqual([
      ['high', 'up', ['38']],
      ['low', 'up', ['8']],
    ]);
  });

  it('takes neither what is under way, nor pick-ups, nor the shop’s own floor', () => {
    const bag = (facts: object) => deskOrder({ floor: '23', status: 'ready', ...facts });
    expect(tripsOf([bag({}), bag({ status: 'delivering' })], tower, shops)).toEqual([]);
    expect(tripsOf([bag({}), bag({ fulfilment: 'pickup' })], tower, shops)).toEqual([]);
    expect(tripsOf([bag({ floor: '20' }), bag({ floor: '20' })], tower, shops)).toEqual([]);
  });
});
