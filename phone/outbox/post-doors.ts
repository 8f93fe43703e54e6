import type { PlacedOrder } from '@/domain/orders/place-order-input';
import { postJson } from '../post-json';
import type { OutboxDoors, Withdrawal } from './flush';

/** The doors of retries, for pages and for the worker. */
export const postDoors: OutboxDoors = {
  place: (body) => postJson<PlacedOrder>('/api/v1/orders', body),
  withdraw: (keys) => postJson<Withdrawal>('/api/v1/orders/withdraw', { keys }),
};
