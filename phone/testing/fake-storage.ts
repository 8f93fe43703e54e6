import { afterEach, beforeEach, vi } from 'vitest';

/** What a phone's storage does, in memory; `refuse` makes every call throw, as private windows do, `full` every write. */
export class FakeStorage implements Storage {
  private readonly kept = new Map<string, string>();
  refuse = false;
  full = false;

  private guard(): void {
    if (this.refuse) throw new DOMException('The operation is insecure.', 'SecurityError');
  }

  get length(): number {
    this.guard();
    return this.kept.size;
  }

  key(index: number): string | null {
    this.guard();
    return [...this.kept.keys()][index] ?? null;
  }

  getItem(key: string): string | null {
    this.guard();
    return this.kept.get(key) ?? null;
  }

  setItem(key: string, value: string): void {
    this.guard();
    if (this.full) throw new DOMException('The quota is used up.', 'QuotaExceededError');
    this.kept.set(key, value);
  }

  removeItem(key: string): void {
    this.guard();
    this.kept.delete(key);
  }

  clear(): void {
    this.kept.clear();
  }
}

/** Gives each test of a file a phone with an empty storage; what the page itself remembers is emptied too. */
export function usePhoneStorage(): { storage: FakeStorage } {
  const phone = { storage: new FakeStorage() };
  beforeEach(() => {
    phone.storage = new FakeStorage();
    vi.stubGlobal('localStorage', phone.storage);
  });
  afterEach(() => vi.unstubAllGlobals());
  return phone;
}
