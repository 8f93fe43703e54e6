import type { Messages } from '../text';
import type { missing as zh } from '../zh/missing';

export const missing: Messages<typeof zh> = {
  title: 'No such page here',
  text: 'The building has no such floor, or no such shop; the address may be mistyped. Pick your floor and carry on.',
  pick: 'Pick a floor',
  floors: 'Floors',
  goTo: 'Floor {floor}',
};
