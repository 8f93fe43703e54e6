import type { Messages } from '../text';
import type { offline as zh } from '../zh/offline';

export const offline: Messages<typeof zh> = {
  looking: 'Looking for the menu on this phone',
  noMenuTitle: 'No signal, the window is still dark',
  noMenuText: 'This phone has not kept a menu yet. Where there is signal, it lights up by itself.',
  noMenuFloor: 'You were going to floor {floor}.',
  tryAgain: 'Try again',
  missingTitle: 'The building has no such page',
  missingText: 'The menu that this phone keeps has no such floor or shop.',
  toFloors: 'Pick a floor',
  newer: 'A newer version is ready',
  useNewer: 'Use it',
  later: 'Not now',
};
