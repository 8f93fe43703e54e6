import type { Messages } from '../text';
import type { setUp as zh } from '../zh/set-up';

export const setUp: Messages<typeof zh> = {
  notYet: { title: 'This shop is being set up', text: 'It opens soon. Scan the code again in a few days.' },
};
