import type { Text } from '../menu/shop';

/** Whole days that are looked back over; the day that runs is not among them, so that nobody sees a neighbour's order come in. */
export const favouriteDays = 28;

/** Fewer different phones on a floor, or of one good there, and nothing is told: few people are known by what they eat. */
export const floorPhones = 8;
export const goodPhones = 5;

/** As many as make a quiet line. */
export const mostFavourites = 3;

/** Different phones of a floor: in all, and by good. */
export type FloorCounts = { phones: number; goods: readonly { item: string; phones: number }[] };

/** The goods that a floor may be told it orders, the most ordered first; none while too few phones ordered anything. */
export const chooseFavourites = ({ phones, goods }: FloorCounts): string[] =>
  phones < floorPhones
    ? []
    : goods
        .filter((good) => good.phones >= goodPhones)
        .toSorted((a, b) => b.phones - a.phones || (a.item < b.item ? -1 : 1))
        .map(({ item }) => item);

/** GET /api/v1/floor-favourites: goods only; neither how many nor who. */
export type FloorFavourites = { goods: readonly { item: string; shop: string; name: Text }[] };
