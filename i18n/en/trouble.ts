import type { Messages } from '../text';
import type { trouble as zh } from '../zh/trouble';

export const trouble: Messages<typeof zh> = {
  title: 'This page got stuck',
  text: 'It is not you. Try once more; what is in your cart is safe.',
  tryAgain: 'Try again',
  missingTitle: 'No such page here',
  missingText: 'The building has no such floor, or no such shop; the address may be mistyped. Pick your floor and carry on.',
  floors: 'Floors',
  goTo: 'Floor {floor}',
};
