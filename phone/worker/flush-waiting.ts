import { now } from '../clock';
import { outboxChannel } from '../outbox/outbox-channel';
import { flush } from '../outbox/flush';
import { postDoors } from '../outbox/post-doors';
import { outboxStore } from '../outbox/store';
import { reportScans } from '../scans/waiting-scans';

/**
 * Sends what waits on this phone, as a page would; open pages hear of each change.
 * @throws Error when something is still waiting: the browser wakes the worker again for it.
 */
export async function flushWaiting(): Promise<void> {
  const channel = new BroadcastChannel(outboxChannel);
  try {
    // The browser wakes the worker because there is a network: no pause is waited for.
    const due = await flush({ store: outboxStore, doors: postDoors, now, onChange: () => channel.postMessage('changed') }, true);
    await reportScans();
    if (due !== null) throw new Error('orders are still waiting');
  } finally {
    channel.close();
  }
}
