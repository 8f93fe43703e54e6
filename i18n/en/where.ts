import type { Messages } from '../text';
import type { where as zh } from '../zh/where';

export const where: Messages<typeof zh> = {
  room: 'Room',
  roomHint: 'The last digits on the door are enough; you may leave it out',
  name: 'Name',
  nameHint: 'to call',
  nameMissing: 'Give a name that they can call',
  notAllowed: 'There is a sign in it that the shop cannot read. Take it out',
};
