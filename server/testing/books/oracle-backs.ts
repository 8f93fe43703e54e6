import type { ToldRefund } from './log';
import { sumOf } from './oracle-shares';

export type Drawer = { cash: number };

/** Money that goes back: fen of each line by position, the rest of it for the fees. */
export type Owed = { amount: number; lines: readonly { line: number; amount: number }[] };

/** `less`: the order came to less, and its total says so. */
export type Why = 'less' | 'off' | 'complaint' | 'by hand';

export type Back = Owed & { id: string; why: Why; state: 'owed' | 'given' | 'withdrawn'; way: string | null; inDrawer: Drawer | null };

const inWords = (owed: Owed | null): string =>
  owed === null ? 'nothing' : JSON.stringify([owed.amount, owed.lines.toSorted((a, b) => a.line - b.line).map(({ line, amount }) => [line, amount])]);

/** What goes back of one order, as it was written down. */
export class OracleBacks {
  readonly all: Back[] = [];

  standing = (): Back[] => this.all.filter(({ state }) => state !== 'withdrawn');
  sum = (): number => sumOf(this.standing().map(({ amount }) => amount));
  forLess = (): number => sumOf(this.standing().filter(({ why }) => why === 'less').map(({ amount }) => amount));
  ofLine = (line: number): number => sumOf(this.standing().flatMap(({ lines }) => lines.filter((each) => each.line === line).map(({ amount }) => amount)));
  /** For fees that the order still has: those of before went with their own refund. */
  ofFees = (): number => sumOf(this.standing().filter(({ why }) => why !== 'less').map(({ amount, lines }) => amount - sumOf(lines.map((each) => each.amount))));

  /** @throws Error unless the app owes back what has to go back, line by line */
  expect(owed: Owed | null, told: ToldRefund | null, why: Why): void {
    if (inWords(owed) !== inWords(told)) throw new Error(`${inWords(told)} goes back (${why}), and it should be ${inWords(owed)}`);
    if (owed && told) this.all.push({ ...owed, id: told.refund, why, state: 'owed', way: null, inDrawer: null });
  }

  find = (id: string): Back => this.all.find((back) => back.id === id)!;

  withdraw(id: string): void {
    const back = this.find(id);
    if (back.why !== 'by hand' || back.state !== 'owed') throw new Error(`a refund (${back.why}) was withdrawn that is ${back.state}`);
    back.state = 'withdrawn';
  }

  give(id: string, way: string, drawer: Drawer | null): void {
    const back = this.find(id);
    Object.assign(back, { state: 'given', way, inDrawer: way === 'cash' ? drawer : null });
    if (back.inDrawer) back.inDrawer.cash -= back.amount;
  }

  reopen(id: string): void {
    const back = this.find(id);
    if (back.inDrawer) back.inDrawer.cash += back.amount;
    Object.assign(back, { state: 'owed', way: null, inDrawer: null });
  }
}
