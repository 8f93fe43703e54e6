import { BusyError } from '@/server/db/errors';
import { processWide } from '@/server/process-wide';

/** How many may wait behind the one that is worked on. */
const waiting = 6;

type Line = { count: number; last: Promise<unknown> };

// Each route has a copy of this module, and there is one processor's worth of memory for pictures.
const line = processWide<Line>('pictures in turn', () => ({ count: 0, last: Promise.resolve() }));

/** Runs one piece of work after the other, so that many uploads at once take the memory of one. @throws BusyError when the line is full */
export async function oneAtATime<T>(work: () => Promise<T>): Promise<T> {
  if (line.count > waiting) throw new BusyError('As many pictures are waiting as may.');
  line.count += 1;
  const turn = line.last.then(work, work);
  line.last = turn.catch(() => undefined);
  try {
    return await turn;
  } finally {
    line.count -= 1;
  }
}
