/** What was done in a game, in the order in which the server heard of it. Instants in milliseconds; shops by their slugs. */
export type Entry =
  /** A browser of a person scanned a source at that time. */
  | { did: 'scan'; at: number; phone: string; source: string }
  | { did: 'told'; at: number; phone: string; source: string; looked: string[]; carted: string[] }
  | { did: 'order'; at: number; phone: string; source: string; shop: string; floor: string; order: string; coupon: number }
  | { did: 'called off'; at: number; order: string }
  | { did: 'forgotten'; at: number; phone: string }
  | { did: 'works at the desk'; at: number; phone: string }
  /** Nothing that counts: a program, a look ahead, a code that hangs nowhere. */
  | { did: 'nothing'; at: number; what: string };

/** phones, looked, carted, ordered, again, newcomers */
export type Six = readonly [number, number, number, number, number, number];

/** By source, `placard plc_1`; and orders by floor. What coupons took off is of all days, in fen. */
export type Figures = { sources: Record<string, Six>; orders: Record<string, number>; coupons: Record<string, number> };
