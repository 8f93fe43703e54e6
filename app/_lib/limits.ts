/** How many requests a minute; a building shares one address, so that one is generous. */
export type Limit = { device: number; address: number };

export const limits = {
  /** What people tap. */
  ordinary: { device: 120, address: 12_000 },
  /** Orders: nobody places twenty in a minute; a tower at noon places hundreds. */
  placing: { device: 20, address: 12_000 },
} as const satisfies Record<string, Limit>;
