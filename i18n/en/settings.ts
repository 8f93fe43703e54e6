import type { Messages } from '../text';
import type { settings as zh } from '../zh/settings';

export const settings: Messages<typeof zh> = {
  title: 'Settings',
  groups: { shop: 'Shop', building: 'Building', people: 'People', devices: 'Devices' },
  entries: {
    hours: { title: 'Hours', text: 'The week, holidays and make-up days, how much at a time' },
    shops: { title: 'Shops', text: 'Names, floor, minimum, fees; open another shop' },
    card: { title: 'Shop card', text: 'Picture, phone, keeper, licences, where to find it, a line of today' },
    building: { title: 'Building', text: 'Name, floors, lifts, rooms' },
    notices: { title: 'Notices of the building', text: 'A lift is out, a fire drill: floors that cannot be reached wait' },
    staff: { title: 'Staff', text: 'Who works here, bringing someone in, a forgotten passcode' },
    changes: { title: 'What was changed', text: 'Who changed what, and when' },
    account: { title: 'My account', text: 'Passcode, where you are signed in, language' },
    printers: { title: 'Printers', text: 'Kitchen tickets, bag labels, receipts: what, when, and where' },
  },
  pause: {
    title: 'Taking orders',
    open: 'Taking orders',
    paused: 'Paused until {time}',
    text: 'While paused nobody can order as soon as possible. What you accepted still goes up.',
  },
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
  rides: {
    title: 'Riding together',
    label: 'Orders of one floor may share the way',
    about: 'While a bag for a floor is still here, others of that floor may join it: one delivery fee for the trip, split among them, and one minimum. It costs at most the fees of orders that might not have come.',
  },
  saved: 'Saved',
  unsaved: 'Not saved: {reason}',
  busy: 'Saving',
};
