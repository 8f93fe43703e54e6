import { describe, expect, it } from 'vitest';
import type { DeskOrder } from '@/domain/orders/order-view';
import { fail, ok, type Result } from '@/domain/result';
import { parseTaps, type Tap } from './tap';
import { TapQueue, tapPatience } from './tap-queue';
import { deskOrder } from './testing/desk-order';

type Answer = { resolve: (result: Result<DeskOrder | null>) => void; reject: () => void; tap: Tap };

/** A queue whose server and clock the test plays by hand. */
function play(stored: string | null = null) {
  const asked: Answer[] = [];
  const told: string[] = [];
  let timers: { at: number; then: () => void }[] = [];
  let kept = stored;
  let clock = 1_000_000;
  const queue = new TapQueue(
    {
      send: (tap) => new Promise((resolve, reject) => asked.push({ tap, resolve, reject: () => reject(new TypeError('Failed to fetch')) })),
      read: () => kept,
      write: (text) => void (kept = text),
      clock: () => clock,
      later(wait, then) {
        const timer = { at: clock + wait, then };
        timers.push(timer);
        return () => void (timers = timers.filter((other) => other !== timer));
      },
    },
    {
      onSent: (tap) => told.push(`sent #${tap.number}`),
      onRefused: (tap, error) => told.push(`refused #${tap.number} ${error.code}`),
    },
  );
  async function pass(wait: number): Promise<void> {
    clock += wait;
    const due = timers.filter(({ at }) => at <= clock);
    timers = timers.filter(({ at }) => at > clock);
    due.forEach(({ then }) => then());
    await settle();
  }
  return { queue, asked, told, pass, kept: () => kept };
}

const settle = () => new Promise<void>((resolve) => setTimeout(resolve, 0));

const accept = (number: number) => ({
  order: `ord_${number}`,
  number,
  to: 'preparing' as const,
  trip: null,
  action: { kind: 'step' as const, input: { order: `ord_${number}`, step: 'accept' as const } },
});

describe('taps', () => {
  it('are sent one after another, each once', async () => {
    const { queue, asked, told } = play();
    queue.add(accept(1));
    queue.add(accept(2));
    expect(asked.map(({ tap }) => tap.number)).toEqual([1]);
    asked[0]!.resolve(ok(deskOrder()));
    await settle();
    expect(asked.map(({ tap }) => tap.number)).toEqual([1, 2]);
    asked[1]!.resolve(fail({ code: 'conflict', status: 'preparing' }));
    await settle();
    expect(told).toEqual(['sent #1', 'refused #2 conflict']);
    expect(queue.get().taps).toEqual([]);
  });

  it('wait without a network, survive a reload, and are sent once when it is back', async () => {
    const before = play();
    before.queue.add(accept(1));
    before.queue.add(accept(2));
    before.asked[0]!.reject();
    await settle();
    expect(before.queue.get()).toMatchObject({ sending: false, taps: [{ number: 1, uncertain: true }, { number: 2, uncertain: false }] });
    expect(before.asked).toHaveLength(1);

    const after = play(before.kept());
    after.queue.resume();
    after.asked[0]!.resolve(ok(null));
    await settle();
    after.asked[1]!.resolve(ok(null));
    await settle();
    expect(after.told).toEqual(['sent #1', 'sent #2']);
    after.queue.resume();
    expect(after.asked).toHaveLength(2);
  });

  it('of a page that was ended go out in the order in which they were tapped, behind the one on its way', async () => {
    const ended = play();
    ended.queue.add(accept(1));
    const { queue, asked, told, pass } = play();
    await pass(5);
    queue.add(accept(2));
    queue.add(accept(3));
    queue.adopt(ended.kept()!);
    expect(queue.get().taps.map(({ number, uncertain }) => [number, uncertain])).toEqual([[2, false], [1, true], [3, false]]);
    for (const index of [0, 1, 2]) {
      // Number 1 had arrived before its page was ended.
      asked[index]!.resolve(index === 1 ? fail({ code: 'conflict', status: 'preparing' }) : ok(null));
      await settle();
    }
    expect(told).toEqual(['sent #2', 'sent #1', 'sent #3']);
  });

  it('that two ended pages left alike are one', async () => {
    const ended = play();
    ended.queue.add(accept(1));
    const { queue, asked } = play();
    queue.adopt(ended.kept()!);
    queue.adopt(ended.kept()!);
    asked[0]!.resolve(ok(null));
    await settle();
    expect([asked.length, queue.get().taps]).toEqual([1, []]);
  });

  it('are tried again by themselves', async () => {
    const { queue, asked, pass } = play();
    queue.add(accept(1));
    asked[0]!.reject();
    await settle();
    await pass(4_000);
    expect(asked).toHaveLength(2);
  });

  it('count as done when the reply was lost and the order stands where the tap led', async () => {
    const { queue, asked, told } = play();
    queue.add(accept(1));
    asked[0]!.reject();
    await settle();
    queue.resume();
    asked[1]!.resolve(fail({ code: 'conflict', status: 'preparing' }));
    await settle();
    expect(told).toEqual(['sent #1']);
  });

  it('tell it when somebody else went another way meanwhile', async () => {
    const { queue, asked, told } = play();
    queue.add(accept(1));
    asked[0]!.reject();
    await settle();
    queue.resume();
    asked[1]!.resolve(fail({ code: 'conflict', status: 'rejected' }));
    await settle();
    expect(told).toEqual(['refused #1 conflict']);
  });

  it.each([
    ['placed', 'sent #1'],
    ['ready', 'refused #1 conflict'],
  ])('an undo without a reply whose order is %s is told as it is', async (status, expected) => {
    const { queue, asked, told } = play();
    queue.add({ ...accept(1), to: null, action: { kind: 'undo', seq: 2, step: 'accept' } });
    asked[0]!.reject();
    await settle();
    queue.resume();
    asked[1]!.resolve(fail({ code: 'conflict', status }));
    await settle();
    expect(told).toEqual([expected]);
  });

  it('do not hang on a network that accepts and never answers, and take a late answer', async () => {
    const { queue, asked, told, pass } = play();
    queue.add(accept(1));
    await pass(tapPatience);
    expect(queue.get()).toMatchObject({ sending: false, taps: [{ uncertain: true }] });
    asked[0]!.resolve(ok(deskOrder()));
    await settle();
    expect(told).toEqual(['sent #1']);
    expect(queue.get().taps).toEqual([]);
  });

  it('taken back without an answer are told of when they arrived all the same', async () => {
    const { queue, asked, told, pass } = play();
    queue.add(accept(1));
    await pass(tapPatience);
    queue.takeBack(queue.get().taps[0]!.id);
    queue.add(accept(2));
    await pass(4_000);
    asked[0]!.resolve(ok(deskOrder()));
    await settle();
    expect(told).toEqual(['sent #1']);
    asked[1]!.resolve(ok(null));
    await settle();
    expect([told, queue.get()]).toEqual([['sent #1', 'sent #2'], { taps: [], sending: false, signedOut: false }]);
  });

  it('wait as long as a busy server asks', async () => {
    const { queue, asked, told, pass } = play();
    queue.add(accept(1));
    asked[0]!.resolve(fail({ code: 'rate_limited', retryAfterSeconds: 7 }));
    await settle();
    await pass(6_000);
    expect(asked).toHaveLength(1);
    await pass(1_000);
    expect(asked).toHaveLength(2);
    expect(told).toEqual([]);
  });

  it('are kept for the next sign-in when the session is over', async () => {
    const { queue, asked, told, kept } = play();
    queue.add(accept(1));
    asked[0]!.resolve(fail({ code: 'signed_out' }));
    await settle();
    queue.resume();
    expect(queue.get()).toMatchObject({ signedOut: true, taps: [{ number: 1 }] });
    expect(asked).toHaveLength(1);
    expect(told).toEqual([]);
    expect(parseTaps(kept())).toHaveLength(1);
  });

  it('can be taken back until they are on their way', async () => {
    const { queue, asked } = play();
    queue.add(accept(1));
    queue.add(accept(2));
    const [first, second] = queue.get().taps;
    queue.takeBack(first!.id);
    queue.takeBack(second!.id);
    expect(queue.get().taps.map(({ number }) => number)).toEqual([1]);
    asked[0]!.resolve(ok(null));
    await settle();
    expect(asked).toHaveLength(1);
  });
});

describe('kept taps', () => {
  const tap = { id: '1', order: 'ord_1', number: 1, at: 1_000, uncertain: false, to: null };
  const step = { kind: 'step', input: { order: 'ord_1', step: 'accept' } };

  it.each([
    ['nothing', null],
    ['no JSON', '{'],
    ['no list', '{"id":"1"}'],
    ['null', '[null]'],
    ['no action', JSON.stringify([tap])],
    ['a step of another order', JSON.stringify([{ ...tap, action: { kind: 'step', input: { order: 'ord_2', step: 'accept' } } }])],
    ['an undo of nothing', JSON.stringify([{ ...tap, action: { kind: 'undo', seq: '7', step: 'accept' } }])],
    ['an unknown kind', JSON.stringify([{ ...tap, action: { kind: 'delete' } }])],
  ])('leaves out %s', (_, stored) => {
    expect(parseTaps(stored)).toEqual([]);
  });

  it.each([
    ['before a night in the drawer', 1_000],
    ['by a clock that was days ahead', 9e15],
  ])('holds on to what was tapped %s: the server tells what became of it', (_, at) => {
    expect(parseTaps(JSON.stringify([{ ...tap, at, action: step }]))).toHaveLength(1);
  });
});
