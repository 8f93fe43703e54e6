import { z } from 'zod';
import type { BuildingInput } from '@/domain/building/plan-building';
import type { BankInput } from '@/domain/building/plan-banks';
import type { RoomsInput } from '@/domain/building/plan-rooms';
import type { NewShopInput } from '@/domain/menu/plan-shop';
import type { OwnerInput } from '@/domain/building/plan-setup';
import { isVisible } from '@/domain/typed-text';
import { plainText } from './plain-text';

// The shapes only, and bounds that keep memory flat: what a building may be is the domain's to say, by field and in words.

/** A name in both languages, the second perhaps empty; longer than any that is taken, so that the field says so itself. */
export const names = z.strictObject({ zh: plainText(200), en: plainText(200) }).refine(({ zh, en }) => [zh, en].every((text) => text === '' || isVisible(text)));

export const label = z.string().max(8);
const count = z.int().min(-1).max(100_000);

const floorRooms = z.strictObject({ floor: label, rooms: z.array(z.string().max(40)).max(500).readonly() });

export const rooms = z.union([
  z.strictObject({ kind: z.literal('none') }),
  z.strictObject({ kind: z.literal('pattern'), from: count, to: count }),
  z.strictObject({ kind: z.literal('list'), floors: z.array(floorRooms).max(500).readonly() }),
]) satisfies z.ZodType<RoomsInput>;

export const bank = z.strictObject({ name: names, stops: z.array(label).max(500).readonly() }) satisfies z.ZodType<BankInput>;

const floors = z.strictObject({ from: count, to: count, skipped: z.array(count).max(1_000).readonly(), basements: count });

export const building = z.strictObject({ name: names, floors, banks: z.array(bank).max(50).readonly(), rooms }) satisfies z.ZodType<BuildingInput>;

export const newShop = z.strictObject({ name: names, floor: label, phone: plainText(60), slug: z.string().trim().max(200) }) satisfies z.ZodType<NewShopInput>;

export const owner = z.strictObject({ name: plainText(200), passcode: z.string().max(1_000) }) satisfies z.ZodType<OwnerInput>;
