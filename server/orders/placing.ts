import type { Building } from '@/domain/building/floor';
import type { Channel } from '@/domain/channels/channel';
import type { Shop } from '@/domain/menu/shop';
import type { Fen } from '@/domain/money';
import type { JudgedOrder } from '@/domain/orders/judge-order';
import type { PlaceOrderInput } from '@/domain/orders/place-order-input';
import type { StaffOrderInput } from '@/domain/orders/staff-order-input';
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
  /** The link that vouches for the phone, and the phone's random id where it has one; null: none does. */
  link: { id: string; device: string | null } | null;
  /** By what the phone came; null: it has no id, or brings nothing. */
  trail: OnTrail | null;
  judged: JudgedOrder;
  /** By how many minutes the pace of the shop's runs moves what is promised as soon as possible. */
  paceMinutes: number;
  /** Who wrote it down, and as what; null: a customer's phone placed it. */
  staff: StaffPlacing | null;
};

export type StaffPlacing = {
  actor: StaffActor;
  input: StaffOrderInput;
  /** Fen missing to the minimum that staff let pass; 0: none was. */
  waived: Fen;
};
