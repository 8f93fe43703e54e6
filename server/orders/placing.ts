import type { Building } from '@/domain/building/floor';
import type { Channel } from '@/domain/channels/channel';
import type { Shop } from '@/domain/menu/shop';
import type { Fen } from '@/domain/money';
import type { JudgedOrder } from '@/domain/orders/judge-order';
import type { PlaceOrderInput } from '@/domain/orders/place-order-input';
import type { StaffOrderInput } from '@/domain/orders/staff-order-input';
import type { Ride } from '@/domain/rides/ride';
import type { StaffActor } from '@/domain/staff/actor';
import type { OnTrail } from '@/server/funnel/note-order';

/** An order on its way in, judged by the menu and the terms of one moment. */
export type Placing = {
  input: PlaceOrderInput;
  bodyHash: string;
  /** When the server received it: cut-offs count by this, not by the phone's clock (rules.md, 5). */
  at: Date;
  building: Building;
  shop: Shop;
  channel: Channel;
  /** The placard that the phone scanned, where it is known. */
  placardId: string | null;
  /** The code of the flyer that the phone scanned last, where it was one. */
  flyerCodeId?: string | null;
  /** The link of the staff's or a neighbour's that vouches for the phone; null: none does, or none needs to. */
  link: { kind: 'link' | 'share'; id: string } | null;
  /** The neighbour's link that it came by, whether or not one is needed. */
  shareId: string | null;
  /** The phone's random id, where a customer's phone placed it and has one. */
  device: string | null;
  /** By what the phone came; null: it has no id, or brings nothing that the funnel counts. */
  trail: OnTrail | null;
  judged: JudgedOrder;
  /** SHA-256 of the random id of the phone that placed it, and the ride it joins; null: no phone that one can tell from another. */
  boarding: { phone: string; ride: Ride | null } | null;
  /** By how many minutes the pace of the shop's runs moves what is promised as soon as possible. */
  paceMinutes: number;
  /** Who wrote it down, and as what; null: a customer's phone placed it. */
  staff: StaffPlacing | null;
  /** The window that a group-buy promised, for which its goods are held; absent: a time is chosen, and stock free for all taken. */
  drop?: { promisedAt: Date; windowEndsAt: Date };
};

export type StaffPlacing = {
  actor: StaffActor;
  input: StaffOrderInput;
  /** Fen missing to the minimum that staff let pass; 0: none was. */
  waived: Fen;
};
