/** Whether a shop's orders of one floor may ride together, as its owner says; a shop that has not said does. */
export type RideSharingInput = { shop: string; shares: boolean };
