import type { Messages } from '../text';
import type { outbox as zh } from '../zh/outbox';

export const outbox: Messages<typeof zh> = {
  heading: 'Not placed yet',
  wasTotal: 'was {total}',
  saved: "Saved on this phone — sends when you're back online",
  savedSending: 'Saved on this phone, being sent',
  callOff: 'Call it off',
  settled: 'That order is let go.',
  callingOff: 'Called off; the shop hears of it as soon as you are online. Should it have got through before, it is in My orders.',
  takenBack: 'Taken back to be changed. The earlier try got no answer; placing it again takes its place, never two orders.',
  keptUntil: 'The shop takes orders again at {opensAt}. This one is kept until then.',
  keptWhileClosed: 'The shop takes no orders now. This one is kept; look in again later.',
  keptSinceClosed: 'Kept since the shop took no orders. Have another look now.',
  unreadable: 'An order on this phone was saved by another version. It cannot be read here and does not go out by itself.',
  salvage: 'Put its goods back in the cart',
  letGo: 'Let go of it',
};
