/** An order whose bags stand ready at the counter; instants in epoch milliseconds. */
export type ReadyOrder = {
  id: string;
  /** The customer's floor. */
  floor: string;
  /** How many bags it fills. */
  bags: number;
  promisedAt: number;
  readyAt: number;
};

/** Bags that one person carries in one trip, unless the shop says otherwise: four in each hand. */
export const usualBagLimit = 8;
export const bagLimits = { least: 1, most: 40 } as const;

export const bagsOf = (orders: readonly Pick<ReadyOrder, 'bags'>[]): number => orders.reduce((sum, { bags }) => sum + bags, 0);
