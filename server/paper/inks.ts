/**
 * The colours of paper: what a press mixes, in percent of cyan, magenta, yellow and black, and what a screen shows of it.
 * Text and codes are black alone: four inks on a hair line never meet exactly.
 */
export const inks = {
  black: { press: [0, 0, 0, 100], screen: '#1e1b17' },
  white: { press: [0, 0, 0, 0], screen: '#ffffff' },
  paper: { press: [1, 3, 8, 0], screen: '#faf6ee' },
  line: { press: [6, 9, 17, 3], screen: '#e7dfd1' },
  soft: { press: [0, 0, 0, 70], screen: '#6a6258' },
  tomato: { press: [14, 88, 96, 4], screen: '#c23a22' },
  lit: { press: [0, 34, 92, 0], screen: '#ffb11a' },
  litSoft: { press: [0, 10, 40, 0], screen: '#ffe3a6' },
  litInk: { press: [40, 60, 90, 60], screen: '#3b2600' },
  steel: { press: [60, 50, 42, 72], screen: '#24272c' },
  steel2: { press: [56, 46, 38, 60], screen: '#33383f' },
  steelLine: { press: [44, 34, 28, 44], screen: '#59626e' },
} as const satisfies Record<string, { press: readonly [number, number, number, number]; screen: string }>;

export type Ink = keyof typeof inks;
