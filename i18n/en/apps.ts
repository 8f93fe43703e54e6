import type { Messages } from '../text';
import type { apps as zh } from '../zh/apps';

export const apps: Messages<typeof zh> = {
  customer: {
    name: 'Upstairs · {building}',
    shortName: 'Upstairs',
    description: 'The shops of your tower, brought up to your floor.',
    orderAgain: 'Order again',
    myOrders: 'My orders',
    floorShot: 'Your floor, and what can come up now',
    menuShot: 'The menu of one shop',
  },
  desk: {
    name: 'Upstairs desk · {building}',
    shortName: 'Desk',
    description: 'Take the order, pack it, bring it up.',
    board: 'Board',
    goods: 'Goods',
    boardShot: 'The board: new, preparing, on the way',
  },
};
