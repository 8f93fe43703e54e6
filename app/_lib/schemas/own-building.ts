import { z } from 'zod';
import type { SaveShopTermsInput } from '@/server/menu/save-shop-terms';
import type { AddFloorInput } from '@/server/building/add-floor';
import { bank, label, names } from './building';
import { id } from './id';
import { plainText } from './plain-text';
import { slug } from './slug';

export const addFloorSchema = z.strictObject({
  label: z.string().max(40),
  above: label.nullable(),
  banks: z.array(id).max(50).readonly(),
}) satisfies z.ZodType<AddFloorInput>;

export const removeFloorSchema = z.strictObject({ floor: label });

export const saveLiftBanksSchema = z.array(bank.extend({ id: id.nullable() })).max(50).readonly();

/** Bounds that keep the number a number; which one a term may be, the domain says by field. */
const amount = z.number().min(-1e9).max(1e9);

export const saveShopTermsSchema = z.strictObject({
  shop: slug,
  name: names,
  tagline: z.strictObject({ zh: plainText(200), en: plainText(200) }),
  floor: label,
  minimumOrder: amount,
  deliveryFee: amount,
  smallOrderFee: amount.nullable(),
}) satisfies z.ZodType<SaveShopTermsInput>;
