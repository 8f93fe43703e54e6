/** The phone's clock, the only one in browser code. It may be wrong by hours: never decide a slot or a price by it. */
export const now = (): Date => new Date();
