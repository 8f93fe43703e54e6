import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { registerWorker, takeNewer } from './worker-registration';

class FakeWorker extends EventTarget {
  postMessage = vi.fn();
  constructor(public state: string) {
    super();
  }
  turn(state: string): void {
    this.state = state;
    this.dispatchEvent(new Event('statechange'));
  }
}

class FakeRegistration extends EventTarget {
  waiting: FakeWorker | null = null;
  installing: FakeWorker | null = null;
}

const registration = { current: new FakeRegistration() };
class FakeWorkers extends EventTarget {
  controller: object | null = {};
  register = () => Promise.resolve(registration.current);
}

const workers = new FakeWorkers();
const reload = vi.fn();

beforeEach(() => {
  registration.current = new FakeRegistration();
  workers.controller = {};
  reload.mockReset();
  vi.stubGlobal('navigator', { serviceWorker: workers });
  vi.stubGlobal('location', { reload });
});
afterEach(() => vi.unstubAllGlobals());

describe('a newer worker', () => {
  it('is told of when it is installed, and no longer once another tab let it take over', async () => {
    const onNewer = vi.fn();
    await registerWorker(onNewer);
    expect(onNewer).toHaveBeenLastCalledWith(null);
    const newer = (registration.current.installing = new FakeWorker('installing'));
    registration.current.dispatchEvent(new Event('updatefound'));
    Object.assign(registration.current, { installing: null, waiting: newer });
    newer.turn('installed');
    expect(onNewer).toHaveBeenLastCalledWith(newer);
    registration.current.waiting = null;
    newer.turn('activating');
    expect(onNewer).toHaveBeenLastCalledWith(null);
  });

  it('that waited before the page came is followed, too', async () => {
    const onNewer = vi.fn();
    const newer = (registration.current.waiting = new FakeWorker('installed'));
    await registerWorker(onNewer);
    expect(onNewer).toHaveBeenLastCalledWith(newer);
    registration.current.waiting = null;
    newer.turn('activating');
    expect(onNewer).toHaveBeenLastCalledWith(null);
  });

  it('is nothing to ask about on a phone that had none', async () => {
    const onNewer = vi.fn();
    workers.controller = null;
    const first = (registration.current.waiting = new FakeWorker('installed'));
    await registerWorker(onNewer);
    expect(onNewer).not.toHaveBeenCalledWith(first);
  });

  it('takes over when asked to, and the page is loaded anew when it has', () => {
    const newer = new FakeWorker('installed');
    takeNewer(newer as unknown as ServiceWorker);
    expect(newer.postMessage).toHaveBeenCalledWith({ type: 'SKIP_WAITING' });
    expect(reload).not.toHaveBeenCalled();
    workers.dispatchEvent(new Event('controllerchange'));
    expect(reload).toHaveBeenCalledOnce();
  });

  it('that is in place already is met by loading the page anew', () => {
    const newer = new FakeWorker('activated');
    takeNewer(newer as unknown as ServiceWorker);
    expect(reload).toHaveBeenCalledOnce();
    expect(newer.postMessage).not.toHaveBeenCalled();
  });
});
