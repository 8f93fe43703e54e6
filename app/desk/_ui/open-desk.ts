import { unstable_isUnrecognizedActionError as isFromOlderBuild } from 'next/navigation';
import type { BoardView, DeskOrder } from '@/domain/orders/order-view';
import type { Result } from '@/domain/result';
import { now } from '@/phone/clock';
import { Alarm } from '@/phone/desk/alarm';
import { BoardFeed } from '@/phone/desk/board-feed';
import { createBoardWire } from '@/phone/desk/board-wire';
import { type Clock, createServerClock } from '@/phone/desk/server-clock';
import { keepTaps, type KeptTaps } from '@/phone/desk/kept-taps';
import { createStore, type Store, type WritableStore } from '@/phone/desk/store';
import type { Tap } from '@/phone/desk/tap';
import { TapQueue } from '@/phone/desk/tap-queue';
import { createTicker } from '@/phone/desk/ticker';
import { confirmPaymentAction } from '../_actions/confirm-payment';
import { stepOrderAction } from '../_actions/step-order';
import { undoStepAction } from '../_actions/undo-step';
import { createNotices, type Notices } from './notices';
import { pageMemory } from './page-memory';
import type { ServiceNow } from './service-now';

/** What lives on this page for as long as somebody is signed in, whichever desk screen is open. */
export type LiveDesk = {
  feed: BoardFeed;
  taps: TapQueue;
  kept: KeptTaps;
  alarm: Alarm;
  notices: Notices;
  /** The server's clock, once a second. */
  ticker: Store<number>;
  serverNow: Clock;
  /** What customers are told of the shops, as far as this page has heard. */
  service: WritableStore<ServiceNow>;
};

function ask(tap: Tap): Promise<Result<DeskOrder | null>> {
  const { order, action } = tap;
  if (action.kind === 'step') return stepOrderAction(action.input);
  return action.kind === 'undo' ? undoStepAction({ order, seq: action.seq }) : confirmPaymentAction({ order });
}

const later = (milliseconds: number, then: () => void): (() => void) => {
  const timer = setTimeout(then, milliseconds);
  return () => clearTimeout(timer);
};

/** How long the stream may take to show what a tap did before the board looks for itself, in milliseconds. */
const streamPatience = 1_500;

/**
 * Actions of a page wait for each other in the framework, so one that hangs on a dead connection would hold back all
 * that follow: once the server is plainly within reach again, the page is loaded anew and the kept taps are sent from
 * there. A page of an older build is renewed the same way.
 */
function createSender(feed: BoardFeed): (tap: Tap) => Promise<Result<DeskOrder | null>> {
  let hanging = 0;
  return async (tap) => {
    if (hanging > 0 && feed.get().connection === 'live') renewPage();
    hanging++;
    try {
      return await ask(tap);
    } catch (error) {
      if (isFromOlderBuild(error)) renewPage();
      throw error;
    } finally {
      hanging--;
    }
  };
}

/** Opens the desk of one staff member on this page. */
export function openDesk(staff: string, initial: BoardView): LiveDesk {
  const device = () => now().getTime();
  const clock = createServerClock(device);
  // The page comes with the server's time: what is tapped before the first answer is timed by it, too.
  clock.learn(initial.now, device());
  const feed = new BoardFeed(initial, createBoardWire(device, clock));
  const notices = createNotices(clock.now);
  const kept = keepTaps(staff, pageMemory(`upstairs:taps:${staff}`));
  const taps = new TapQueue(
    { send: createSender(feed), read: kept.read, write: kept.write, clock: clock.now, later },
    {
      onSent: (tap, order) => {
        notices.sent(tap, order);
        const { seq } = feed.get().view;
        later(streamPatience, () => feed.get().view.seq === seq && feed.wake());
      },
      onRefused: (tap, error) => {
        notices.refused(tap, error);
        feed.wake();
      },
    },
  );
  return {
    feed,
    taps,
    kept,
    notices,
    alarm: new Alarm(makeAudio),
    ticker: createTicker(clock.now, () => feed.wake()),
    serverNow: clock.now,
    service: createStore<ServiceNow>(null),
  };
}

const makeAudio = (): AudioContext | null => (typeof AudioContext === 'undefined' ? null : new AudioContext());

const renewedAt = pageMemory('upstairs:renewed');

/** Loads the page anew, but not again and again where that does not help. */
function renewPage(): void {
  const last = Number(renewedAt.read() ?? 0);
  if (now().getTime() - last < 60_000) return;
  renewedAt.write(String(now().getTime()));
  location.reload();
}
