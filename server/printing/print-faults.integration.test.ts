import { connect } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, describe, expect, test } from 'vitest';
import { seeded, type Random } from '@/domain/testing/seeded';
import { read } from '@/server/db';
import { closeDoors, openDoors } from '@/server/db/connection';
import { startChild } from '@/server/testing/child-process';
import { readPaper } from '@/server/testing/escpos/read-paper';
import { type Manner, startPrinter, type TcpPrinter } from '@/server/testing/escpos/tcp-printer';
import { accepted, addPrinter } from '@/server/testing/printing-shop';
import { mondayNoon, sleepUntil, useTower } from '@/server/testing/tower';
import { printDue } from './print-lanes';
import { openConnection } from './printer-connection';
import { sendBytes } from './send-bytes';

const database = useTower();
const printers: TcpPrinter[] = [];
afterEach(async () => {
  await Promise.all(printers.splice(0).map((printer) => printer.stop()));
});
const started = async (manner: Manner): Promise<TcpPrinter> => {
  const printer = await startPrinter(manner);
  printers.push(printer);
  return printer;
};

describe('how much is known of bytes', () => {
  const quick = { word: 60, whole: 240 };
  const deliver = async (manner: Manner, bytes: Buffer) => {
    const { port } = await started(manner);
    const socket = connect({ host: '127.0.0.1', port });
    await new Promise((resolve) => socket.once('connect', resolve));
    return sendBytes(socket, bytes, quick);
  };
  const ticket = Buffer.concat([Buffer.alloc(4_000, 0x2d), Buffer.from([0x0a, 0x1d, 0x72, 1])]);
  const long = Buffer.alloc(40_000_000, 0x2d);

  test.each([
    ['answers', { kind: 'sent' }],
    ['silent', { kind: 'sent' }],
    ['hangs', { kind: 'unknown', fault: 'no_answer' }],
    ['breaks', { kind: 'unknown', fault: 'cut_off' }],
    ['leaves', { kind: 'unknown', fault: 'cut_off' }],
  ] as const)('a printer that %s', async (manner, delivery) => {
    expect(await deliver(manner, ticket)).toEqual(delivery);
  });

  test('more than anybody reads is given up in time, and nothing waits on', async () => {
    const before = performance.now();
    expect(await deliver('hangs', long)).toEqual({ kind: 'unknown', fault: 'no_answer' });
    expect(performance.now() - before).toBeLessThan(5_000);
  });
});

describe('who is connected to', () => {
  test('nobody outside the building, whatever stands in the database', async () => {
    for (const host of ['8.8.8.8', '169.254.169.254', '2001:db8::1']) expect(await openConnection({ host, port: 9100 })).toEqual({ fault: 'not_allowed' });
  });

  test('a name is looked up, and its machine is reached', async () => {
    const { port } = await started('answers');
    const connection = await openConnection({ host: 'localhost', port });
    expect(connection).toHaveProperty('socket');
    if ('socket' in connection) connection.socket.destroy();
  });
});

/** The short numbers on the papers that a printer began, also on those that broke off. */
const begun = (printer: TcpPrinter): string[] => printer.received.map((bytes) => /#\d{3}/.exec(bytes.toString('latin1'))?.[0] ?? 'unreadable');

async function expectOncePrinted(printer: TcpPrinter, seed: number): Promise<void> {
  const papers = begun(printer);
  expect(papers.length, `seed ${seed}: a paper was begun twice`).toBe(new Set(papers).size);
  const jobs = await read().printJob.findMany({ include: { order: true } });
  for (const { status, order } of jobs) {
    const number = `#${String(order!.number).padStart(3, '0')}`;
    const about = `seed ${seed}, ${number} ${status}`;
    expect(['sent', 'unknown'], about).toContain(status);
    if (status === 'unknown') continue;
    const paper = printer.received[papers.indexOf(number)];
    expect(paper, `${about}: it was lost silently`).toBeDefined();
    expect(readPaper(paper!).cuts, about).toHaveLength(1);
  }
}

const seeds = (count: number): number[] => Array.from({ length: count }, (_, at) => at + 1);

/** Lets the time pass until nothing waits any more. */
async function settle(): Promise<void> {
  for (let second = 0; second < 3_000; second += 20) {
    sleepUntil(second);
    await printDue();
    if ((await read().printJob.count({ where: { status: { in: ['queued', 'sending'] } } })) === 0) return;
  }
}

describe('at most once without being told, and never lost silently', () => {
  test.each(seeds(8))('a printer of changing moods, seed %i', async (seed) => {
    const random = seeded(seed);
    const printer = await started('answers');
    await addPrinter(printer.port);
    for (let order = 0; order < 5; order++) {
      printer.manner = mood(random);
      await accepted();
      await printDue();
    }
    printer.manner = 'answers';
    await settle();
    await expectOncePrinted(printer, seed);
  });

  test.each(seeds(3))('a server that is killed while it prints, seed %i', async (seed) => {
    const random = seeded(seed);
    const printer = await started(random.pick(['answers', 'slow', 'silent']));
    await addPrinter(printer.port);
    for (let order = 0; order < 4; order++) await accepted();
    await closeDoors();
    const child = startChild('server/testing/print-until-killed.ts', [database.file, mondayNoon.toISOString()]);
    await child.said('printing');
    const until = 1 + random.below(3);
    while (printer.connections < until) await wait(1);
    await wait(random.below(30));
    await child.kill();
    openDoors(database.file);
    printer.manner = 'answers';
    await settle();
    await expectOncePrinted(printer, seed);
  });
});

const mood = (random: Random): Manner => random.pick(['answers', 'answers', 'breaks', 'leaves', 'hangs_up', 'slow']);
