import { BusyError } from '@/server/db/errors';
import { processWide } from '@/server/process-wide';

/** How many may wait behind the one that is worked on. */
const waiting = 6;

type Line = { count: number; last: Promise<unknown> };

// Each route has a copy of this module, and there is one processor's worth of memory for pictures and for paper.
const lineOf = (name: string): Line => processWide<Line>(`${name} in turn`, () => ({ count: 0, last: Promise.resolve() }));

/** Runs one piece of work of a kind after the other, so that many uploads at once take the memory of one. @throws BusyError when the line is full */
export async function oneAtATime<T>(work: () => Promise<T>, name: 'pictures' | 'paper' = 'pictures'): Promise<T> {
  const line = lineOf(name);
  if (line.count > waiting) throw new BusyError(`As much of ${name} is waiting as may.`);
  line.count += 1;
  const turn = line.last.then(work, work);
  line.last = turn.catch(() => undefined);
  try {
    return await turn;
  } finally {
    line.count -= 1;
  }
}
