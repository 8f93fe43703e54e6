import { z } from 'zod';
import { floorShape } from '@/domain/building/floor';
import { collectionCodeLimit, offlinePriceLimits } from '@/domain/staff/desk-settings';
import { passcodeLength } from '@/domain/staff/passcode-rule';
import type { SettingsInput } from '@/server/building/save-settings';
import { untilNextOpening } from '@/domain/slots/next-opening';
import { id } from './id';
import { slug } from './slug';

/** The desk's inputs; long passcodes are refused before anybody hashes them. */
export const signInSchema = z.strictObject({
  name: z.string().trim().min(1).max(64),
  passcode: z.string().trim().min(1).max(passcodeLength.most),
});

export const signOutSchema = z.strictObject({});

export const pauseShopSchema = z.strictObject({
  shop: slug,
  until: z.union([z.iso.datetime(), z.literal(untilNextOpening)]).nullable(),
});

export const markSoldOutSchema = z.strictObject({ item: id, soldOut: z.boolean() });

export const makePlacardsSchema = z.strictObject({
  floors: z.union([z.literal('all'), z.array(z.string().regex(floorShape)).min(1).max(200).readonly()]),
  reprint: z.boolean(),
});

export const revokePlacardSchema = z.strictObject({ placard: id });

export const saveSettingsSchema = z.union([
  z.strictObject({ requiresScan: z.boolean() }),
  z.strictObject({ offlinePriceMinutes: z.int().min(offlinePriceLimits.least).max(offlinePriceLimits.most) }),
  z.strictObject({
    shop: slug,
    collectionCode: z
      .string()
      .trim()
      .max(collectionCodeLimit)
      .nullable()
      .transform((text) => text || null),
  }),
]) satisfies z.ZodType<SettingsInput>;
