import type { Text } from '../menu/shop';
import type { FlyerKind } from './flyer';

/** A floor of a round; `doneAt` an ISO instant, null: nobody was there yet. */
export type RoundFloor = { floor: string; doneAt: string | null; doneBy: string | null };

/** One walk through the building with a flyer, by lift bank, each from the top down. */
export type RoundView = {
  id: string;
  shop: string;
  flyer: { kind: FlyerKind; version: number; headline: string };
  startedAt: string;
  startedBy: string;
  walks: readonly { bank: Text | null; floors: readonly RoundFloor[] }[];
};

export const floorsOf = ({ walks }: Pick<RoundView, 'walks'>): RoundFloor[] => walks.flatMap(({ floors }) => floors);

/** Where to go next: the first floor in walking order where nobody was; null: everywhere somebody was. */
export const nextFloor = (round: Pick<RoundView, 'walks'>): string | null => floorsOf(round).find(({ doneAt }) => doneAt === null)?.floor ?? null;

/** A round as it will be once a tap has arrived. */
export const withTap = (round: RoundView, floor: string, done: { at: string; by: string } | null): RoundView => ({
  ...round,
  walks: round.walks.map((walk) => ({
    ...walk,
    floors: walk.floors.map((each) => (each.floor === floor ? { floor, doneAt: done?.at ?? null, doneBy: done?.by ?? null } : each)),
  })),
});
