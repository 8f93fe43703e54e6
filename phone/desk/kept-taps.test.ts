import { beforeEach, describe, expect, it, vi } from 'vitest';
import { usePhoneStorage } from '../testing/fake-storage';
import { keepTaps } from './kept-taps';

/** Locks by name, as the browser has them: granted in turn, let go when their work ends or their page does. */
class NamedLocks {
  private readonly ends = new Map<string, Promise<unknown>>();

  request(name: string, ...rest: unknown[]): Promise<unknown> {
    const work = rest.at(-1) as () => unknown;
    const mine = (this.ends.get(name) ?? Promise.resolve()).then(work);
    this.ends.set(name, mine);
    return mine;
  }
}

const tabMemory = () => {
  let kept: string | null = null;
  return { read: () => kept, write: (text: string) => void (kept = text) };
};
const settle = () => new Promise<void>((resolve) => setTimeout(resolve, 0));

/** A page of the desk: what it inherits, and how it is ended. */
function page(staff = 'lin') {
  const kept = keepTaps(staff, tabMemory());
  const inherited: string[] = [];
  const end = kept.inherit((text) => inherited.push(text));
  return { kept, inherited, end };
}

usePhoneStorage();

describe('kept taps', () => {
  beforeEach(() => void vi.stubGlobal('navigator', { locks: new NamedLocks() }));

  it('of an ended page go to one of those that live, and not back to it', async () => {
    const first = page();
    first.kept.write('[1]');
    const others = [page(), page()];
    await settle();
    expect(others.map(({ inherited }) => inherited)).toEqual([[], []]);
    first.end();
    await settle();
    expect(others.map(({ inherited }) => inherited)).toEqual([['[1]'], []]);
    const later = page();
    await settle();
    expect(later.inherited).toEqual([]);
  });

  it('are nobody else’s', async () => {
    const first = page();
    first.kept.write('[1]');
    first.end();
    const other = page('chen');
    await settle();
    expect(other.inherited).toEqual([]);
    const back = page();
    await settle();
    expect(back.inherited).toEqual(['[1]']);
  });

  it('leave nothing behind once all are answered', () => {
    const { kept } = page();
    kept.write('[1]');
    kept.write('[]');
    expect(localStorage.length).toBe(0);
  });
});

it('on a tablet that is full, taps live as long as their tab, and none that was answered comes back', () => {
  vi.stubGlobal('navigator', { locks: new NamedLocks() });
  const tab = tabMemory();
  const kept = keepTaps('lin', tab);
  kept.write('[1]');
  vi.spyOn(localStorage, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  kept.write('[2]');
  expect([tab.read(), localStorage.length]).toEqual(['[2]', 0]);
});

it('without locks, as over plain http, taps live as long as their tab', () => {
  vi.stubGlobal('navigator', {});
  const tab = tabMemory();
  const kept = keepTaps('lin', tab);
  kept.write('[1]');
  expect([kept.read(), tab.read(), localStorage.length]).toEqual(['[1]', '[1]', 0]);
});
