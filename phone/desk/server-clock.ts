/** Reads a clock in milliseconds since the epoch. */
export type Clock = () => number;

export type ServerClock = {
  /** The server's present instant as far as this device knows, in milliseconds since the epoch. */
  now: Clock;
  /** Learns from an answer that carries the server's clock, and from when the question was asked. */
  learn(serverNow: string, askedAt: number): void;
};

/**
 * A tablet's clock may be wrong by hours, and ages on the board must not be: they tick by the difference between
 * the two clocks. The answer left the server somewhere between asking and hearing, so the middle is taken.
 */
export function createServerClock(device: Clock): ServerClock {
  let ahead = 0;
  return {
    now: () => device() + ahead,
    learn(serverNow, askedAt) {
      const at = Date.parse(serverNow);
      if (Number.isNaN(at)) return;
      ahead = at - (askedAt + device()) / 2;
    },
  };
}
