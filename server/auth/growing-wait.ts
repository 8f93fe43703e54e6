import { now } from '@/server/clock';

type Entry = { failures: number; lastAt: number; until: number };

export type WaitRule = {
  /** Failures that cost nothing. */
  free: number;
  /** The wait after the last free one, doubled by each further one, in seconds. */
  first: number;
  longest: number;
  /** Failures are forgotten after this long without one, in seconds. */
  forgetAfter: number;
  /** Keys remembered at most; the longest untouched go first. */
  keys: number;
};

/** Counts failures by key and makes the next try wait, longer each time. */
export class GrowingWait {
  private readonly entries = new Map<string, Entry>();

  constructor(private readonly rule: WaitRule) {}

  /** Seconds until the next try may be made; 0 when it may be made now. */
  left(key: string): number {
    const at = now().getTime();
    return Math.max(0, Math.ceil((this.fresh(key, at).until - at) / 1000));
  }

  /**
   * Begins a try: it counts as failed until `succeed` says otherwise, so that tries at the same time do not all slip
   * through the gap before the first answer.
   * @returns seconds to wait when the try may not be made; 0 when it may.
   */
  begin(key: string): number {
    const left = this.left(key);
    if (left > 0) return left;
    const at = now().getTime();
    const failures = this.fresh(key, at).failures + 1;
    const { free, first, longest } = this.rule;
    const wait = failures < free ? 0 : Math.min(longest, first * 2 ** (failures - free));
    this.entries.delete(key);
    this.entries.set(key, { failures, lastAt: at, until: at + wait * 1000 });
    this.bound();
    return 0;
  }

  /** The try was right: the key has a clean slate. */
  succeed(key: string): void {
    this.entries.delete(key);
  }

  private fresh(key: string, at: number): Entry {
    const entry = this.entries.get(key);
    if (entry && at - entry.lastAt < this.rule.forgetAfter * 1000) return entry;
    return { failures: 0, lastAt: at, until: 0 };
  }

  private bound(): void {
    if (this.entries.size <= this.rule.keys) return;
    const [oldest] = this.entries.keys();
    if (oldest !== undefined) this.entries.delete(oldest);
  }
}
