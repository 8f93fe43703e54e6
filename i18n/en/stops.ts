import type { Messages } from '../text';
import type { stops as zh } from '../zh/stops';

export const stops: Messages<typeof zh> = {
  now: '{text}, until {until}.',
  soon: '{text}, {from} to {until}.',
  all: 'Nothing can come to floor {floor} then; you can fetch it yourself.',
  some: '{shops} cannot reach floor {floor} then; the others can, and you can fetch it yourself.',
  join: ', ',
};
