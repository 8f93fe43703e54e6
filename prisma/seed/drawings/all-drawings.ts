import { doughDishes } from './dough-dishes';
import { hotDishes } from './hot-dishes';
import { juices } from './juices';
import { noPicture } from './no-picture';
import { packed } from './packed';
import { produce } from './produce';
import { shopFronts } from './shop-fronts';
import { smallDishes } from './small-dishes';
import { file } from './strokes';

/** Every picture of the demo, and the tile of goods that have none, as the text of its file, by name. */
export const allDrawings = (): Map<string, string> =>
  new Map(
    Object.entries({ ...shopFronts, ...produce, ...packed, ...hotDishes, ...doughDishes, ...smallDishes,
      ...juices, ...noPicture }).map(([name, body]) => [name, file(body)]),
  );
