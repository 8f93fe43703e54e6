import type { Text } from '../menu/shop';
import type { Fen } from '../money';

/** What a group's threshold counts. */
export const countings = ['people', 'pieces'] as const;
export type Counting = (typeof countings)[number];

/** Limits that the CHECK constraints repeat: of the threshold, of all pieces, and of what one phone may join with. */
export const thresholdLimits = { least: 2, most: 500 } as const;
export const capLimits = { least: 2, most: 2_000 } as const;
export const mostPieces = 20;

/** Deadline and drop are within so many days: then a weekday says which day is meant. */
export const farthestDays = 6;

/** Groups of one shop that may be open at a time. */
export const mostOpen = 12;

/** open until the deadline, met or failed from then on, or cancelled by the shop. */
export type GroupStatus = 'open' | 'met' | 'failed' | 'cancelled';

/** As people see it: between the deadline and the decision nobody joins and nobody leaves. */
export type GroupState = GroupStatus | 'closing';

/** What a member has of it: their place, their order, or neither, because there was less than was thought. */
export type MemberStatus = 'joined' | 'ordered' | 'short';

/** One group as everybody may see it; it names nobody. Instants are ISO strings. */
export type GroupBuyView = {
  id: string;
  /** The server's clock, so that a wrong one of the phone does not matter. */
  at: string;
  /** The shop's slug. */
  shop: string;
  item: string;
  name: Text;
  picture: string;
  /** Fen per piece: all that is paid for it; and what the menu asked when the group was opened. */
  price: Fen;
  usualPrice: Fen;
  counts: Counting;
  threshold: number;
  people: number;
  pieces: number;
  /** Of the threshold: people or pieces; 0 once it is reached. */
  missing: number;
  /** Pieces that one can still join with. */
  left: number;
  deadline: string;
  dropFrom: string;
  dropUntil: string;
  /** The floors whose people may join, from below. */
  floors: readonly string[];
  /** The lift bank that these are the floors of; null: it is for one floor. */
  bank: Text | null;
  state: GroupState;
};

/** What one phone has of a group. */
export type OwnPlace = {
  floor: string;
  pieces: number;
  status: MemberStatus;
  /** Its order, once it is written; `placedAt` as an ISO instant. */
  order: { token: string; number: number; placedAt: string } | null;
};

/** GET /api/v1/groups/members/<token> */
export type OwnGroup = { group: GroupBuyView; mine: OwnPlace };

/** GET /api/v1/groups?floor=27 */
export type FloorGroups = { at: string; groups: readonly GroupBuyView[] };

/** What an accepted join answers; replayed byte for byte for the same key. */
export type JoinedGroup = { token: string; group: string; pieces: number; deadline: string };

type Progress = Pick<GroupBuyView, 'counts' | 'threshold' | 'people' | 'pieces'>;

/** How many people or pieces are missing to the threshold. */
export const missingTo = ({ counts, threshold, people, pieces }: Progress): number =>
  Math.max(0, threshold - (counts === 'people' ? people : pieces));

export const stateOf = (status: GroupStatus, deadline: Date, now: Date): GroupState => (status === 'open' && deadline <= now ? 'closing' : status);

/** Windows that a group is drawn with, at most: a floor has no more. */
const mostWindows = 24;

/** A row of windows, one for each that the threshold asks for; of a large group one stands for several. */
export function litWindows({ counts, threshold, people, pieces }: Progress): { all: number; lit: number } {
  const have = Math.min(threshold, counts === 'people' ? people : pieces);
  const all = Math.min(threshold, mostWindows);
  // Nobody's window is dark, and the last one is lit by nothing but the last one who joins.
  const lit = have === threshold ? all : Math.min(all - 1, Math.ceil((have * all) / threshold));
  return { all, lit: have === 0 ? 0 : lit };
}
