import type { Messages } from '../text';
import type { broken as zh } from '../zh/broken';

export const broken: Messages<typeof zh> = {
  title: 'This page got stuck',
  tryAgain: 'Try again',
};
