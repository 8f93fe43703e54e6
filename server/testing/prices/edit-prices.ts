import { setClock } from '@/server/clock';
import { read } from '@/server/db';
import { loadBuilding } from '@/server/building/load-building';
import { addMinutes } from '@/domain/time';
import { findFloor } from '@/domain/building/floor';
import { savePlacard } from '@/phone/placard-memory';
import { Buyer } from './buyer';
import { edits } from './edit-market';
import type { Screen } from './screen';
import { type Random, seeded } from '@/domain/testing/seeded';

/** Monday noon in Shanghai. */
const begin = new Date('2026-03-02T04:00:00.000Z');

export type PriceReport = {
  edits: number;
  accepted: number;
  /** How often the server refused, by code. */
  refusals: Record<string, number>;
  /** Acceptances that differ from what the screen showed, and the seed's own number of the edit before. */
  unseen: { edit: number; charged: Screen; shown: Screen | null }[];
};

/** What the server wrote down for an order, in the shape of a screen. */
async function chargedFor(token: string): Promise<Screen> {
  const order = await read().order.findUniqueOrThrow({ where: { token }, include: { lines: { orderBy: { position: 'asc' } } } });
  const { lines, deliveryFee, smallOrderFee, total } = order;
  return {
    lines: lines.map((line) => ({
      item: line.itemId,
      options: (JSON.parse(line.optionsJson) as { id: string }[]).map(({ id }) => id).sort().join(),
      amount: line.grams ?? line.quantity,
      unitPrice: line.unitPrice,
      total: line.total,
    })),
    deliveryFee,
    smallOrderFee,
    total,
  };
}

/** Holds new acceptances against what was shown. */
async function compare(buyers: readonly Buyer[], report: PriceReport): Promise<void> {
  for (const { accepted } of buyers) {
    for (const { placed, shown } of accepted.splice(0)) {
      report.accepted++;
      const charged = await chargedFor(placed.token);
      if (JSON.stringify(charged) !== JSON.stringify(shown)) report.unseen.push({ edit: report.edits, charged, shown });
    }
  }
}

/** One edit, before, after or in the middle of what a few buyers do and send. */
async function oneEdit(random: Random, buyers: readonly Buyer[]): Promise<void> {
  const edit = edits[random.pick(Object.keys(edits))]!;
  const buyer = random.pick(buyers);
  if (random.chance(0.2)) buyer.isOnline = !buyer.isOnline;
  for (const each of buyers) if (random.chance(0.5)) await each.act();
  const during = random.pick(buyers);
  await Promise.all(random.chance(0.5) ? [during.outbox.flush(true), edit(random), during.act()] : [edit(random)]);
  for (const each of buyers) if (random.chance(0.5)) await each.outbox.flush(true);
}

/** Everybody has a network again and answers what their screen asks, until nothing waits. */
async function finish(buyers: readonly Buyer[]): Promise<void> {
  for (const buyer of buyers) {
    buyer.isOnline = true;
    for (let round = 0; round < 30 && (round === 0 || buyer.entry); round++) {
      if (buyer.entry) await buyer.act();
      await buyer.outbox.flush(true);
    }
  }
}

/**
 * Edits prices, stock and hours of an open tower at random while orders wait on phones: the phone's own code before the
 * server's, in one process. The same for the same seed, but for who comes first in a race.
 */
export async function editPrices(seed: number, count: number): Promise<PriceReport> {
  const random = seeded(seed);
  let minutes = 0;
  setClock(() => addMinutes(begin, minutes));
  const floor = findFloor(await loadBuilding(), '27')!;
  savePlacard({ floor: '27', code: 'k7qm2x' }, begin);
  const buyers = ['corner', 'corner', 'corner', 'kitchen', 'kitchen'].map((slug) => new Buyer(slug, floor, random));
  const report: PriceReport = { edits: 0, accepted: 0, refusals: {}, unseen: [] };
  for (; report.edits < count; report.edits++) {
    // Sometimes more passes than an order waits by itself.
    minutes += random.chance(0.02) ? 25 : random.below(2);
    await oneEdit(random, buyers);
    await compare(buyers, report);
  }
  await finish(buyers);
  await compare(buyers, report);
  for (const { refusals } of buyers) for (const [code, times] of Object.entries(refusals)) report.refusals[code] = (report.refusals[code] ?? 0) + times;
  return report;
}
