import type { Building } from '../building/floor';

const skipped = [4, 13, 14, 24, 34, 44];
const labels = ['B1', ...Array.from({ length: 45 }, (_, i) => i + 1).filter((n) => !skipped.includes(n)).map(String)];
const between = (from: number, to: number) => labels.filter((label) => Number(label) >= from && Number(label) <= to);

/** A tower like the demo's, for tests: three banks that meet at B1 and 1. */
export const tower: Building = {
  id: 'bld_test',
  name: { zh: '和瑞大厦', en: 'Harmony Tower' },
  timeZone: 'Asia/Shanghai',
  requiresScan: true,
  offlinePriceMinutes: 720,
  isDemo: true,
  floors: labels.map((label, position) => ({
    label,
    position,
    rooms: ['01', '08', '42'].map((room) => (label === 'B1' ? 'B1' : label.padStart(2, '0')) + room),
  })),
  liftBanks: [
    { id: 'low', name: { zh: '低区', en: 'Low' }, floors: ['B1', '1', ...between(2, 15)] },
    { id: 'mid', name: { zh: '中区', en: 'Mid' }, floors: ['B1', '1', ...between(16, 30)] },
    { id: 'high', name: { zh: '高区', en: 'High' }, floors: ['B1', '1', ...between(31, 45)] },
  ],
};
