/**
 * How many requests a minute. A building shares one address, so that one is generous; `strangers` are its browsers
 * without an id, which are few and are counted together. docs/decisions/0012 says where the numbers come from.
 */
export type Limit = { device: number; strangers: number; address: number };

export const limits = {
  /** What people tap. */
  ordinary: { device: 120, strangers: 1_200, address: 12_000 },
  /** Orders: nobody places twenty in a minute; a tower at noon places hundreds. */
  placing: { device: 20, strangers: 600, address: 12_000 },
  /** Scans that are counted; each is a row. Beyond this people are sent on all the same. */
  scanning: { device: 10, strangers: 120, address: 300 },
  /** Pictures and sheets of staff: each costs a second of a processor. */
  uploading: { device: 60, strangers: 60, address: 300 },
} as const satisfies Record<string, Limit>;
