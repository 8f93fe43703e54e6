import { banana, noodles } from '@/domain/testing/goods';
import { tower } from '@/domain/testing/tower';
import type { Shop } from '@/domain/menu/shop';
import type { WholeMenu } from '@/domain/menu/whole-menu';
import { fen } from '@/domain/money';

const text = { zh: '小铺', en: 'Corner Shop' };

const shop: Shop = {
  id: 'shp_xiaopu', slug: 'xiaopu', floor: '20', name: text, tagline: text, picture: '/goods/x.svg', contactPhone: '2020',
  takesCode: true, revision: 7, minimumOrder: fen(1500), deliveryFee: fen(0), smallOrderFee: fen(200), leadMinutes: 12, slotMinutes: 15,
  slotCapacity: 6, hours: [{ weekday: 1, opens: 0, closes: 1440 }],
  exceptions: [{ date: '2026-12-31', spans: [{ opens: 0, closes: 720 }], rule: 'own', name: text }],
  categories: [{ id: 'cat', name: text, items: [banana, noodles] }],
};

/** What GET /api/v1/menu answers for a tower of one shop. */
export const wholeMenu: WholeMenu = {
  building: {
    name: tower.name, timeZone: tower.timeZone, isDemo: true, floors: tower.floors,
    liftBanks: tower.liftBanks.map(({ id, name }) => ({ id, name })), priceAgeMinutes: 60,
  },
  shops: [shop],
};
