import type { Building } from '@/domain/building/floor';
import type { Shop } from '@/domain/menu/shop';
import type { JudgedOrder } from '@/domain/orders/judge-order';
import type { PlaceOrderInput } from '@/domain/orders/place-order-input';

/** An order on its way in, judged by the menu and the terms of one moment. */
export type Placing = {
  input: PlaceOrderInput;
  bodyHash: string;
  /** When the server received it: cut-offs count by this, not by the phone's clock (rules.md, 5). */
  at: Date;
  building: Building;
  shop: Shop;
  /** The placard that the phone scanned, where it is known. */
  placardId: string | null;
  judged: JudgedOrder;
  /** By how many minutes the pace of the shop's runs moves what is promised as soon as possible. */
  paceMinutes: number;
};
