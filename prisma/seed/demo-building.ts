import type { Text } from '@/domain/menu/shop';

export const building = {
  id: 'bld_harmony',
  name: { zh: '和瑞大厦', en: 'Harmony Tower' },
  timeZone: 'Asia/Shanghai',
} as const;

/** Numbers that such towers leave out, for they sound like death or bring bad luck. */
const skipped = new Set([4, 13, 14, 24, 34, 44]);
const top = 45;
const roomsPerFloor = 42;

const upwards = Array.from({ length: top }, (_, index) => index + 1);
const numbered = upwards.filter((number) => !skipped.has(number));

export type SeedFloor = { id: string; label: string; position: number; rooms: readonly string[] };

const twoDigits = (text: string): string => text.padStart(2, '0');

/** `2701`…`2742`, `0801`…`0842`, `B101`…`B142`. */
const roomsOf = (label: string): string[] =>
  Array.from({ length: roomsPerFloor }, (_, index) => twoDigits(label) + twoDigits(String(index + 1)));

export const floorId = (label: string): string => `flr_${label.toLowerCase()}`;

/** From below, B1 first. */
export const floors: readonly SeedFloor[] = ['B1', ...numbered.map(String)].map((label, index) => ({
  id: floorId(label),
  label,
  position: index + 1,
  rooms: roomsOf(label),
}));

export type SeedLiftBank = { id: string; name: Text; stops: readonly string[] };

/** Every bank stops at B1 and 1, where one changes. */
const bank = (slug: string, name: Text, from: number, to: number): SeedLiftBank => ({
  id: `lft_${slug}`,
  name,
  stops: ['B1', '1', ...numbered.filter((number) => number >= from && number <= to).map(String)],
});

export const liftBanks: readonly SeedLiftBank[] = [
  bank('low', { zh: '低区', en: 'Low' }, 2, 15),
  bank('mid', { zh: '中区', en: 'Mid' }, 16, 30),
  bank('high', { zh: '高区', en: 'High' }, 31, 45),
];
