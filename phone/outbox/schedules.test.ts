import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { fen } from '@/domain/money';
import { minute } from '@/domain/time';
import { Customer } from '../testing/customer';
import { memoryStore } from '../testing/memory-store';
import { TowerPhone } from '../testing/tower-phone';
import { isWaiting } from './next-move';
import { type OutboxStore, outboxStore } from './store';

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** What a building does to a phone, at random. */
function disturb(phone: TowerPhone): void {
  const { random, network, server } = phone;
  const deed = random.below(12);
  if (deed < 3) network.state = random.pick(['good', 'bad', 'none'] as const);
  else if (deed < 5) server.mood = random.pick(['well', 'well', 'closed', 'sold_out', 'busy', 'broken'] as const);
  else if (deed === 5) server.price = fen(500 + 10 * random.below(4));
  else if (deed === 6) phone.skew += random.pick([-3_000, 3_000, 90_000, -90_000, 30 * minute, -30 * minute, 2_880 * minute]);
  else if (deed === 7) phone.kill(random.pick(phone.tabs));
  else if (deed === 8 && phone.tabs.length < 3) phone.open();
  if (phone.tabs.length === 0) phone.open();
}

/** The lift door opens: everything works, the person waits and says yes until nothing is asked any more. */
async function comeToRest(phone: TowerPhone, customer: Customer): Promise<void> {
  phone.network.state = 'good';
  phone.server.mood = 'well';
  // Also what the network held back arrives.
  await phone.pass(3 * minute);
  const tab = phone.open();
  for (let round = 0; round < 12; round++) {
    await phone.pass(minute);
    customer.agree(tab);
  }
  await phone.pass(3 * minute);
}

/** @returns what is wrong at the end of a schedule; nothing, when all is well. */
async function faultsOf(seed: number, store: OutboxStore, steps: number, useLocks: boolean): Promise<string[]> {
  const phone = new TowerPhone(seed, store);
  vi.stubGlobal('navigator', useLocks ? { locks: phone.locks } : {});
  vi.spyOn(crypto, 'getRandomValues').mockImplementation((array) => {
    if (array instanceof Uint8Array || array instanceof Uint32Array) array.forEach((_, index) => (array[index] = phone.random.below(2 ** 32)));
    return array;
  });
  const customer = new Customer(phone);
  phone.open();
  for (let step = 0; step < steps; step++) {
    await phone.pass(phone.random.below(phone.random.chance(0.1) ? 25 * minute : 9_000));
    if (phone.random.chance(0.5)) customer.act();
    else disturb(phone);
  }
  await comeToRest(phone, customer);
  return faultsAtRest(phone, customer);
}

function faultsAtRest(phone: TowerPhone, { wishes }: Customer): string[] {
  const { orders } = phone.server;
  const nameOf = (note: string | null) => note!.split(' ')[0];
  const { entries } = phone.tabs.at(-1)!.outbox.get();
  const explained = entries.map(({ body }) => nameOf(body.note));
  return [
    ...wishes.filter(({ name }) => orders.filter(({ body }) => nameOf(body.note) === name).length > 1).map(({ name }) => `${name} was placed twice`),
    ...orders.filter(({ placed }) => !phone.noted.has(placed.token)).map(({ body }) => `${body.note} was placed and nobody knows`),
    ...orders.filter(({ body, placed }) => body.shown.total !== placed.total).map(({ body }) => `${body.note} at an unseen price`),
    ...entries.filter(isWaiting).map(({ body, state }) => `${body.note} is still ${state}`),
    ...wishes
      .filter(({ name, isOver }) => !isOver && !explained.includes(name) && !orders.some(({ body }) => nameOf(body.note) === name))
      .map(({ name }) => `${name} is lost`),
  ];
}

describe('orders in a building with bad reception', () => {
  const seeds = Array.from({ length: 40 }, (_, index) => index + 1);

  it.each([
    ['with locks', true],
    ['without locks', false],
  ])('are placed at most once each, none is lost, and all is explained: %s', async (_, useLocks) => {
    for (const seed of seeds) expect({ seed, faults: await faultsOf(seed, memoryStore(), 60, useLocks) }).toEqual({ seed, faults: [] });
  }, 120_000);

  it('over the phone’s database, too', async () => {
    for (const seed of [901, 902, 903]) {
      expect({ seed, faults: await faultsOf(seed, outboxStore, 40, true) }).toEqual({ seed, faults: [] });
      await outboxStore(({ entries }) => ({ remove: entries.map(({ body }) => body.key), result: undefined }));
    }
  }, 120_000);
});
