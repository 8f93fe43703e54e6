import type { Messages } from '../text';
import type { common as zh } from '../zh/common';

export const common: Messages<typeof zh> = {
  brand: 'Upstairs 送上楼',
  floor: 'Floor {floor}',
  otherLanguage: '中文',
  otherLanguageName: '中文',
  allShops: 'Shops',
  noScript: 'The menus can be read as they are; ordering needs JavaScript.',
  asleep: 'Not all of this page came through, so its buttons do not answer.',
  loadAgain: 'Load again',
  close: 'Close',
  offline: 'Offline',
  offlineSince: 'Offline. This is as of {time}',
  pricesAsOf: 'Offline, prices as of {time}',
  pricesTooOld: 'These prices are from {time}, too long ago to order by. Look around for now; they are checked once there is signal, and then you can order.',
  offlineYet: 'Offline. Prices and stock will be checked later',
  itemNames: ', ',
  coming: 'One moment',
  soon: 'any minute',
};
