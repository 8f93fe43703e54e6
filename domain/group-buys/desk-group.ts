import type { Text } from '../menu/shop';
import type { Fen } from '../money';
import type { GroupBuyView, MemberStatus } from './group-buy';

/** Who joined, as the desk sees it; the personal fields are empty once they are forgotten. */
export type DeskMember = {
  floor: string;
  room: string | null;
  name: string | null;
  pieces: number;
  status: MemberStatus;
  /** The number of the order, once it is written. */
  number: number | null;
};

/** One group as the desk watches it. */
export type DeskGroup = GroupBuyView & {
  cap: number;
  openedBy: string;
  /** ISO instant; null while it is open. */
  closedAt: string | null;
  members: readonly DeskMember[];
};

/** A good that a group may be opened for: sold by the piece, and without a choice to be made. */
export type GroupGood = { id: string; name: Text; price: Fen };

/** The desk's page of one shop; `goods` only for its owner, who may open groups. */
export type DeskGroups = {
  at: string;
  shop: string;
  groups: readonly DeskGroup[];
  /** How long a drop's window is. */
  slotMinutes: number;
  goods: readonly GroupGood[] | null;
};
