import { expect, it } from 'vitest';
import { floorsOf, type RoundView } from '@/domain/flyers/round';
import { fail, ok, type Result } from '@/domain/result';
import { usePhoneStorage } from '../testing/fake-storage';
import { asTapped, type LeafletTap, LeafletTaps } from './leaflet-taps';

usePhoneStorage();

const round: RoundView = {
  id: 'rnd', shop: 'corner', flyer: { kind: 'flyer', version: 1, headline: '水果' }, startedAt: '', startedBy: 'owner',
  walks: [{ bank: null, floors: ['45', '44', '43'].map((floor) => ({ floor, doneAt: null, doneBy: null })) }],
};
const at = new Date('2026-11-24T04:00:00Z');
const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

/** A server that counts each key once, and a network of which one says which answers arrive. */
function server() {
  const seen = new Set<string>();
  const done = new Set<string>();
  const arrived: string[] = [];
  const later: (() => void)[] = [];
  let says: (tap: LeafletTap, view: RoundView) => Result<RoundView> | null = (_, view) => ok(view);
  const view = (): RoundView => ({ ...round, walks: round.walks.map((walk) => ({ ...walk, floors: walk.floors.map(({ floor }) => ({ floor, doneAt: done.has(floor) ? 'then' : null, doneBy: done.has(floor) ? 'owner' : null })) })) });
  const send = async (tap: LeafletTap) => {
    arrived.push(`${tap.floor} ${tap.done}`);
    if (!seen.has(tap.key)) {
      seen.add(tap.key);
      if (tap.done) done.add(tap.floor);
      else done.delete(tap.floor);
    }
    return says(tap, view());
  };
  return { arrived, done, later, wire: { send, later: (then: () => void) => void later.push(then), now: () => at }, say: (next: typeof says) => void (says = next) };
}

const lit = (taps: LeafletTaps) => floorsOf(asTapped(taps.get(), 'runner')).filter(({ doneAt }) => doneAt !== null).map(({ floor }) => floor);

it('shows a tap at once, and sends each under its own key until it is answered', async () => {
  const { wire, arrived, later, done, say } = server();
  const taps = new LeafletTaps(round, wire);
  say(() => null);
  taps.tap('45', true);
  taps.tap('44', true);
  expect(lit(taps)).toEqual(['45', '44']);
  await settled();
  expect([arrived, taps.get().waiting.length]).toEqual([['45 true'], 2]);
  say((_, view) => ok(view));
  later[0]!();
  await settled();
  expect(arrived).toEqual(['45 true', '45 true', '44 true']);
  expect([[...done], taps.get().waiting]).toEqual([['45', '44'], []]);
});

it('outlives a reload in a lift without a signal, with what was taken back', async () => {
  const { wire, say, done } = server();
  say(() => null);
  const first = new LeafletTaps(round, wire);
  first.tap('45', true);
  first.tap('45', false);
  first.tap('43', true);
  await settled();
  say((_, view) => ok(view));
  const second = new LeafletTaps(round, wire);
  expect(lit(second)).toEqual(['43']);
  second.resume();
  await settled();
  expect([[...done], lit(second), second.get().waiting]).toEqual([['43'], ['43'], []]);
});

it('tries again when the server is busy, and says so when it will not have a tap', async () => {
  const { wire, say, later } = server();
  const taps = new LeafletTaps(round, wire);
  say(() => fail({ code: 'busy' }));
  taps.tap('45', true);
  await settled();
  expect([taps.get().waiting.length, later.length]).toEqual([1, 1]);
  say(() => fail({ code: 'not_found' }));
  later[0]!();
  await settled();
  expect(taps.get()).toMatchObject({ waiting: [], refused: { floor: '45', error: { code: 'not_found' } } });
  expect(lit(taps)).toEqual([]);
});

it('reads nothing from what somebody edited', () => {
  localStorage.setItem('upstairs:leaflets:rnd', '[null, 7, {"key":"a"}, {"key":1,"floor":"45","done":true,"at":""}]');
  expect(new LeafletTaps(round, server().wire).get().waiting).toEqual([]);
});
