import type { World } from './world';

/** Something that people do in a game, more often the heavier; it does nothing where there is nothing to do it with. */
export type Doing = { name: string; weight: number; act: (world: World) => Promise<void> };
