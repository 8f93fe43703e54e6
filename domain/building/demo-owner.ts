import type { PlacardReference } from './placard';

/** The owner's sign-in of the demo, told once, and a placard to begin with. */
export type DemoOwner = { name: string; passcode: string; placard: PlacardReference };
