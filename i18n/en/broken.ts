import type { Messages } from '../text';
import type { broken as zh } from '../zh/broken';

export const broken: Messages<typeof zh> = {
  title: 'This page got stuck',
  text: 'It is not you. Try once more; what is in your cart is safe.',
  tryAgain: 'Try again',
};
