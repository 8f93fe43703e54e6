import type { Messages } from '../text';
import type { trouble as zh } from '../zh/trouble';

export const trouble: Messages<typeof zh> = {
  title: 'This page got stuck',
  text: 'It is not you. Try once more; what is in your cart is safe.',
  tryAgain: 'Try again',
};
