import { afterEach, describe, expect, it, vi } from 'vitest';
import { askToPersist, pictureCache, withRoom } from './make-room';

const full = () => new DOMException('The quota is used up.', 'QuotaExceededError');

afterEach(() => vi.unstubAllGlobals());

describe('a full phone', () => {
  it('loses its pictures, nothing else, and tries once more', async () => {
    const drop = vi.fn().mockResolvedValue(true);
    vi.stubGlobal('caches', { delete: drop });
    const work = vi.fn().mockRejectedValueOnce(full()).mockResolvedValue('kept');
    expect(await withRoom(work)).toBe('kept');
    expect(drop.mock.calls).toEqual([[pictureCache]]);
  });

  it('says so when that does not help', async () => {
    vi.stubGlobal('caches', { delete: vi.fn().mockResolvedValue(false) });
    const work = vi.fn().mockImplementation(() => Promise.reject(full()));
    await expect(withRoom(work)).rejects.toThrow('quota');
    expect(work).toHaveBeenCalledTimes(2);
  });

  it('is not what every failure means', async () => {
    const drop = vi.fn();
    vi.stubGlobal('caches', { delete: drop });
    await expect(withRoom(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
    expect(drop).not.toHaveBeenCalled();
  });
});

describe('asking the browser to keep what is stored', () => {
  it('happens where it is not promised yet', async () => {
    const storage = { persisted: vi.fn().mockResolvedValueOnce(true).mockResolvedValue(false), persist: vi.fn().mockResolvedValue(true) };
    vi.stubGlobal('navigator', { storage });
    await askToPersist();
    expect(storage.persist).not.toHaveBeenCalled();
    await askToPersist();
    expect(storage.persist).toHaveBeenCalledTimes(1);
  });

  it('troubles nobody where it cannot be asked', async () => {
    vi.stubGlobal('navigator', {});
    await expect(askToPersist()).resolves.toBeUndefined();
  });
});
