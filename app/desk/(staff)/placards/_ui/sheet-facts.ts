/** What every sheet says, in Chinese, since it hangs on a wall in China. */
export type SheetFacts = {
  /** `PUBLIC_URL`: what the QR begins with. */
  origin: string;
  /** The origin means this machine only: the sheet is a sample. */
  local: boolean;
  building: string;
  /** From accepting to the door, in minutes. */
  minutes: number;
  /** Each by floor and name. */
  shops: readonly { label: string; tagline: string }[];
  contact: { shop: string; phone: string };
};
