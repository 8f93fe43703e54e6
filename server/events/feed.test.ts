import { describe, expect, it } from 'vitest';
import { startFeed } from './feed';
import { listen, wakeListeners } from './hub';

const settle = () => new Promise<void>((resolve) => setTimeout(resolve, 0));

/** A pull that ends when the test says so. */
function slowPull() {
  const ends: (() => void)[] = [];
  return { ends, pull: () => new Promise<void>((resolve) => void ends.push(resolve)) };
}

describe('the hub', () => {
  it('wakes those who listen to the topic, and nobody after they left', () => {
    const woken: string[] = [];
    const leave = listen(['order:a', 'shop:s'], () => woken.push('first'));
    listen(['order:b'], () => woken.push('second'));
    wakeListeners('order:a');
    wakeListeners('shop:s', 'order:c');
    expect(woken).toEqual(['first', 'first']);
    leave();
    wakeListeners('order:a', 'shop:s', 'order:b');
    expect(woken).toEqual(['first', 'first', 'second']);
  });

  it('bears a listener that leaves while it is woken', () => {
    const leaves: (() => void)[] = [];
    let woken = 0;
    for (let n = 0; n < 3; n++) leaves.push(listen(['order:x'], () => (woken++, leaves[n]!())));
    wakeListeners('order:x');
    wakeListeners('order:x');
    expect(woken).toBe(3);
  });
});

describe('a feed', () => {
  it('pulls at once, and once more for everything that came during a pull', async () => {
    const { ends, pull } = slowPull();
    const feed = startFeed(['order:a'], pull, () => undefined);
    expect(ends).toHaveLength(1);
    for (let n = 0; n < 5; n++) wakeListeners('order:a');
    expect(ends).toHaveLength(1);
    ends[0]!();
    await settle();
    expect(ends).toHaveLength(2);
    ends[1]!();
    await settle();
    expect(ends).toHaveLength(2);
    wakeListeners('order:a');
    expect(ends).toHaveLength(3);
    feed.stop();
    wakeListeners('order:a');
    ends[2]!();
    await settle();
    expect(ends).toHaveLength(3);
  });

  it('ends with the fault of a pull', async () => {
    const faults: unknown[] = [];
    let pulls = 0;
    startFeed(['order:a'], async () => {
      pulls += 1;
      throw new Error('gone');
    }, (error) => faults.push(error));
    await settle();
    wakeListeners('order:a');
    await settle();
    expect(faults).toEqual([new Error('gone')]);
    expect(pulls).toBe(1);
  });
});
