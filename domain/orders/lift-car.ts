import type { OrderView } from './order-view';

/** Where an order's bag was last reported to be. */
type LiftCar = {
  /** The last reported stop; null when there is no bag. */
  stop: string | null;
  /** moving: reported to be on its way; waiting: at the stop; arrived: handed over; none: called off. */
  state: 'moving' | 'waiting' | 'arrived' | 'none';
  /** The way that it was reported to set out on. */
  heading: 'up' | 'down' | null;
};

type Facts = Pick<OrderView, 'status' | 'fulfilment' | 'floor' | 'route' | 'passed'> & { shop: Pick<OrderView['shop'], 'floor'> };

/**
 * The car of an order's page. It shows only what somebody reported, never a guessed floor: a bag that set out stays
 * lit at the shop's floor, or at the last stop that its run reported.
 */
export function liftCar(order: Facts): LiftCar {
  const { status, fulfilment, floor, route, passed, shop } = order;
  const door = fulfilment === 'delivery' ? floor : shop.floor;
  switch (status) {
    case 'placed':
    case 'accepted':
    case 'preparing':
    case 'ready':
      return { stop: shop.floor, state: 'waiting', heading: null };
    case 'delivering':
      // An order that this phone kept from an earlier build does not say it.
      return { stop: passed ?? shop.floor, state: 'moving', heading: route[0]?.direction ?? null };
    case 'delivered':
      return { stop: door, state: 'arrived', heading: null };
    case 'not_delivered':
      return { stop: door, state: 'waiting', heading: null };
    case 'rejected':
    case 'cancelled':
      return { stop: null, state: 'none', heading: null };
  }
}
