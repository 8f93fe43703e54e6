import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Fen, fen, zero } from '../money';
import type { OrderStatus } from '../orders/status';
import { addMinutes } from '../time';
import { canJoin, lastCall, type Ride, type Rider, rideTerms, sharedFees } from './ride';
import { shareFee } from './share-fee';

const now = new Date('2026-03-02T04:00:00Z');
const sum = (amounts: readonly Fen[]): number => amounts.reduce((all, amount) => all + amount, 0);
const terms = { minimumOrder: fen(1500), deliveryFee: fen(200) };

const rider = (more: Partial<Rider> = {}): Rider => ({
  order: 'ord', status: 'preparing', phone: 'one', goods: fen(2000), deliveryFee: fen(200), smallOrderFee: zero, alone: fen(200), ...more,
});
const ride = (riders: readonly Rider[], minutes = 12): Ride => ({ id: 'rid', promisedAt: addMinutes(now, minutes), windowEndsAt: null, riders });

describe('shareFee', () => {
  it('splits to the fen, the odd ones to who came first', () => {
    expect(shareFee(fen(200), [fen(200), fen(200)])).toEqual([100, 100]);
    expect(shareFee(fen(200), [fen(100), fen(100), fen(200)])).toEqual([67, 67, 66]);
    expect(shareFee(zero, [zero, zero])).toEqual([0, 0]);
  });

  it('is never more than anybody was told, nor in all more than the fee', () => {
    const amount = fc.integer({ min: 0, max: 100_000 }).map(fen);
    fc.assert(
      fc.property(amount, fc.array(amount, { minLength: 1, maxLength: 12 }), (fee, told) => {
        const shares = shareFee(fee, told);
        expect(sum(shares)).toBeLessThanOrEqual(fee);
        shares.forEach((share, index) => {
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(told[index]!);
        });
      }),
    );
  });

  it('makes exactly the fee while nobody leaves, however many come; whoever leaves, nobody pays more', () => {
    const tap = fc.record({ joins: fc.boolean(), who: fc.nat(20) });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000 }).map(fen), fc.array(tap, { maxLength: 30 }), (fee, taps) => {
        let shares: Fen[] = [fee];
        let hasLeft = false;
        for (const { joins, who } of taps) {
          const before = shares;
          if (joins) shares = shareFee(fee, [...shares, fee]);
          else {
            shares = shares.filter((_, index) => index !== who % shares.length);
            hasLeft = true;
            if (shares.length === 0) return;
          }
          expect(sum(shares)).toBeLessThanOrEqual(fee);
          if (!hasLeft) expect(sum(shares)).toBe(fee);
          if (joins) before.forEach((share, index) => expect(shares[index]).toBeLessThanOrEqual(share));
        }
      }),
    );
  });
});

describe('what a ride costs', () => {
  it('is the fee that the first agreed to, shared, and what the minimum still lacks after their goods', () => {
    expect(rideTerms(terms, ride([rider()]))).toEqual({ minimumOrder: 0, deliveryFee: 100 });
    expect(rideTerms(terms, ride([rider({ goods: fen(900) })]))).toEqual({ minimumOrder: 600, deliveryFee: 100 });
    // The shop asks for more since: the ride began for less. It asks for less: so does the ride.
    expect(rideTerms({ ...terms, deliveryFee: fen(500) }, ride([rider()])).deliveryFee).toBe(100);
    expect(rideTerms({ ...terms, deliveryFee: fen(50) }, ride([rider()])).deliveryFee).toBe(25);
  });

  it('falls for the others by as much as the new one pays, and their small-order fee goes with the minimum', () => {
    const small = rider({ goods: fen(900), smallOrderFee: fen(300) });
    expect(sharedFees(terms, [small, rider({ deliveryFee: fen(100), goods: fen(500) })])).toEqual([
      { deliveryFee: 100, smallOrderFee: 300 },
      { deliveryFee: 100, smallOrderFee: 0 },
    ]);
    expect(sharedFees(terms, [small, rider({ deliveryFee: fen(100), goods: fen(600) })])[0]).toEqual({ deliveryFee: 100, smallOrderFee: 0 });
  });

  it('is for every rider never more than before, and what one is told is what one pays', () => {
    const someone = fc.record({ alone: fc.integer({ min: 0, max: 1000 }), share: fc.integer({ min: 0, max: 1000 }), goods: fc.integer({ min: 0, max: 5000 }), small: fc.integer({ min: 0, max: 500 }) });
    const riders = fc.array(someone.map(({ alone, share, goods, small }) =>
      rider({ alone: fen(alone), deliveryFee: fen(Math.min(share, alone)), goods: fen(goods), smallOrderFee: fen(small) })), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(riders, fc.integer({ min: 0, max: 1000 }).map(fen), (others, deliveryFee) => {
        const now = { ...terms, deliveryFee };
        const joining = rideTerms(now, ride(others));
        expect(joining.deliveryFee).toBeLessThanOrEqual(deliveryFee);
        const fees = sharedFees(now, [...others, rider({ deliveryFee: joining.deliveryFee, alone: deliveryFee })]);
        expect(fees.at(-1)!.deliveryFee).toBe(joining.deliveryFee);
        expect(sum(fees.map((each) => each.deliveryFee))).toBeLessThanOrEqual(Math.min(deliveryFee, ...others.map(({ alone }) => alone)));
        others.forEach((other, index) => {
          expect(fees[index]!.deliveryFee).toBeLessThanOrEqual(other.deliveryFee);
          expect(fees[index]!.smallOrderFee).toBeLessThanOrEqual(other.smallOrderFee);
        });
      }),
    );
  });
});

describe('joining', () => {
  const asking = { now, leadMinutes: 12, phone: 'two' };

  it('is open until half of the lead time before the promise', () => {
    expect(lastCall(ride([], 12), 12)).toEqual(addMinutes(now, 6));
    expect(lastCall(ride([], 12), 25)).toEqual(addMinutes(now, -1));
    expect([6, 5].map((minutes) => canJoin(ride([rider()], minutes), asking))).toEqual([true, false]);
  });

  it.each<[OrderStatus, boolean]>([
    ['placed', false], ['accepted', true], ['preparing', true], ['ready', true], ['delivering', false], ['delivered', false], ['not_delivered', false],
  ])('an order that is %s: %s', (status, open) => {
    expect(canJoin(ride([rider({ status })]), asking)).toBe(open);
  });

  it('needs one that the shop has accepted and none that has left, all of other phones', () => {
    expect(canJoin(ride([rider(), rider({ status: 'placed', phone: 'three' })]), asking)).toBe(true);
    expect(canJoin(ride([rider(), rider({ status: 'delivering' })]), asking)).toBe(false);
    expect(canJoin(ride([rider(), rider({ phone: 'two' })]), asking)).toBe(false);
    expect(canJoin(ride([rider({ phone: null })]), asking)).toBe(false);
  });
});
