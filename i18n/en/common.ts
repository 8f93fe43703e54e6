import type { Messages } from '../text';
import type { common as zh } from '../zh/common';

export const common: Messages<typeof zh> = {
  brand: 'Upstairs 送上楼',
  floor: 'Floor {floor}',
  otherLanguage: '中文',
  otherLanguageName: '中文',
  allShops: 'Shops',
  close: 'Close',
  offline: 'Offline',
  offlineSince: 'Offline. This is as of {time}',
  offlineYet: 'Offline. Prices and stock will be checked later',
  itemNames: ', ',
  about: 'about {minutes} min',
  soon: 'any minute',
  brokenTitle: 'This page got stuck',
  brokenText: 'It is not you. Try once more; what is in your cart is safe.',
  tryAgain: 'Try again',
  missingTitle: 'No such page',
  missingText: 'The address may be mistyped. Pick the floor you are on and carry on.',
  missingShopTitle: 'No such shop',
};
