import type { Messages } from '../text';
import type { settings as zh } from '../zh/settings';

export const settings: Messages<typeof zh> = {
  title: 'Settings',
  index: {
    title: 'More settings',
    entries: {
      building: { title: 'Building', text: 'Name, floors, lifts, rooms' },
      shops: { title: 'Shops', text: 'Names, floor, minimum, fees, capacity; open another shop' },
    },
  },
  pause: {
    title: 'Taking orders',
    open: 'Taking orders',
    paused: 'Paused until {time}',
    text: 'While paused nobody can order as soon as possible. What you accepted still goes up.',
  },
  hours: { title: 'Hours', text: 'The week, holidays and make-up days, single days, and how much fits into a window.', open: 'Change the hours' },
  notices: { title: 'Notices of the building', text: 'A lift is out, a fire drill: floors that cannot be reached wait.', open: 'See and post notices' },
  code: {
    title: 'Collection code',
    text: 'The text inside your business collection code (scan it to read it). The app draws it at the door and trusts no sticker on a wall.',
    label: 'Text of the collection code',
    save: 'Save',
    none: 'Empty: customers can only pay cash.',
    has: 'Customers can choose Collection code.',
    preview: 'Drawn, it looks like this',
    demo: 'In the demo building a demo code is drawn that pays nobody.',
    clear: 'Stop taking codes',
    amountHint: 'If your code can carry the amount, write {amount} in its place, such as …?m={amount}',
  },
  printers: {
    title: 'Printers',
    text: 'Kitchen tickets, bag labels, receipts: what is printed, when, and where.',
    open: 'Set up printers',
  },
  scan: {
    title: 'Who may order',
    label: 'Ordering needs a scanned placard',
    on: 'On: only phones that scanned a floor’s placard can order.',
    off: 'Off: whoever knows the address can order.',
    note: 'For the whole building.',
  },
  priceAge: {
    title: 'Prices without a network',
    label: 'Good to order by for',
    about: 'A phone in a lift shows the prices that it saw last, with their time. When they are older than this, people can look and not order, until the phone has signal again.',
    minutes: '{count} minutes',
    hours: '{count} h',
    days: '{count} days',
  },
  bagLimit: {
    title: 'Delivery runs',
    label: 'Bags in one trip',
    about: 'What one person carries in one go. Trips are proposed with no more than that.',
  },
  saved: 'Saved',
  unsaved: 'Not saved: {reason}',
  busy: 'Saving',
};
