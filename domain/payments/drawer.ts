import { type Fen, fen } from '../money';

/** What went through a drawer in one shift, in fen. */
export type DrawerSums = {
  /** What lay in it at the beginning. */
  opening: Fen;
  /** Of orders whose cash was confirmed in the shift. */
  received: Fen;
  refunded: Fen;
  putIn: Fen;
  takenOut: Fen;
};

/** What should lie in the drawer (rules.md, 18); below nothing where more went out than was booked in. */
export const expectedCash = ({ opening, received, refunded, putIn, takenOut }: DrawerSums): Fen =>
  fen(opening + received + putIn - refunded - takenOut);

/** Notes and coins of the yuan, in fen, largest first. */
export const notes = [10_000, 5_000, 2_000, 1_000, 500, 100, 50, 10] as const;
export type Note = (typeof notes)[number];

/** Fen of so many of each. @throws RangeError for a count that is not a whole number from 0. */
export function countNotes(counts: Readonly<Partial<Record<Note, number>>>): Fen {
  return fen(
    notes.reduce((sum, note) => {
      const count = counts[note] ?? 0;
      if (!Number.isSafeInteger(count) || count < 0) throw new RangeError(`not a count of notes: ${count}`);
      return sum + note * count;
    }, 0),
  );
}

/** More than a hundred thousand yuan in a drawer is a slip of the finger; fen. */
export const drawerLimit = 10_000_000;

/** Letters of why money went in or out, or is missing. */
export const drawerReasonLimit = 200;

/** Money that was confirmed on the payments screen by mistake can be taken back for five minutes, as at the door (rules.md, 18). */
export const unconfirmSeconds = 300;
