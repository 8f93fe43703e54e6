import { everyDay, openOn, type SeedShop } from '../shop-seed';
import { drinks } from './xiaopu/drinks';
import { fruit } from './xiaopu/fruit';
import { noodles } from './xiaopu/noodles';
import { snacks } from './xiaopu/snacks';
import { vegetables } from './xiaopu/vegetables';

/** Open at every hour, so that the main job can be tried at any time of any day. */
export const xiaopu: SeedShop = {
  slug: 'xiaopu',
  floor: '20',
  name: { zh: '小铺', en: 'Corner Shop' },
  tagline: { zh: '水果 蔬菜 零食 泡面', en: 'Fruit, vegetables, snacks, noodles' },
  contactPhone: '2020',
  minimumOrder: 1500,
  deliveryFee: 0,
  smallOrderFee: null,
  leadMinutes: 12,
  slotMinutes: 15,
  slotCapacity: 20,
  hours: openOn(...everyDay, '00:00-24:00'),
  categories: [fruit, vegetables, noodles, snacks, drinks],
};
