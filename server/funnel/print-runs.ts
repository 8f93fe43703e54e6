import type { PrintRunView } from '@/domain/funnel/printing';
import { read } from '@/server/db';

/** Older ones are paid for and forgotten. */
const most = 6;

/** The last times that placards were made, newest first, with what printing them cost. */
export async function listPrintRuns(): Promise<PrintRunView[]> {
  const [made, runs] = await Promise.all([
    read().placard.groupBy({ by: ['createdAt'], _count: true, orderBy: { createdAt: 'desc' }, take: most }),
    read().printRun.findMany(),
  ]);
  return made.map(({ createdAt, _count }) => {
    const run = runs.find(({ madeAt }) => madeAt.getTime() === createdAt.getTime());
    return { madeAt: createdAt.toISOString(), placards: _count, cost: run?.cost ?? null, sheets: run?.sheets ?? null };
  });
}
