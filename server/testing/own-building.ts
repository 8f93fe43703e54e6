import type { SetupInput } from '@/domain/building/plan-setup';

/** What an owner types at /desk/setup: fifteen floors and a basement, two banks, twelve rooms a floor, one shop. */
export const ownBuilding: SetupInput = {
  building: {
    name: { zh: '春申大厦', en: '' },
    floors: { from: 1, to: 16, skipped: [4], basements: 1 },
    banks: [
      { name: { zh: '低区', en: 'Low' }, stops: ['B1', '1', '2', '3', '5', '6', '7', '8'] },
      { name: { zh: '高区', en: 'High' }, stops: ['B1', '1', '9', '10', '11', '12', '13', '14', '15', '16'] },
    ],
    rooms: { kind: 'pattern', from: 1, to: 12 },
  },
  shop: { name: { zh: '早点铺', en: 'Breakfast' }, floor: '3', phone: '6301', slug: 'breakfast' },
  owner: { name: '阿珍', passcode: 'steamed buns' },
};
