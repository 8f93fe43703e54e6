import { z } from 'zod';
import { floorShape } from '@/domain/building/floor';
import { maxLines } from '@/domain/cart/cart';
import { outsideChannels, staffChannels } from '@/domain/channels/channel';
import { commissionLimits } from '@/domain/channels/commission';
import { voucherCode, voucherGoodsLimit, voucherValueLimit } from '@/domain/channels/voucher';
import { fen } from '@/domain/money';
import { nameLimit, noteLimit } from '@/domain/orders/place-order-input';
import { outsideNumberLimit, type StaffOrderInput } from '@/domain/orders/staff-order-input';
import { isVisible } from '@/domain/typed-text';
import type { CommissionInput } from '@/server/channels/save-commission';
import { id } from './id';
import { optionalText, orderLine, placementKey, price, shownSums } from './place-order';
import { plainText } from './plain-text';
import { slug } from './slug';

const floor = z.string().regex(floorShape);

const voucher = z.strictObject({
  source: z.enum(outsideChannels),
  /** However it was typed, one voucher is one code. */
  code: z
    .string()
    .max(80)
    .transform((typed, context) => voucherCode(typed) ?? (context.addIssue('not a code'), z.NEVER)),
  value: z.int().min(1).max(voucherValueLimit).transform(fen),
  goods: plainText(voucherGoodsLimit),
});

/** An order that staff write down. */
export const placeStaffOrderSchema = z.strictObject({
  key: placementKey,
  shop: slug,
  channel: z.enum(staffChannels),
  fulfilment: z.enum(['delivery', 'pickup']),
  floor: floor.nullable(),
  room: optionalText(12),
  name: optionalText(nameLimit),
  note: optionalText(noteLimit),
  payment: z.enum(['cash', 'code']),
  lines: z.array(orderLine).min(1).max(maxLines).readonly(),
  shown: shownSums,
  waivesMinimum: z.boolean(),
  squeezesIn: z.boolean(),
  outside: z.strictObject({ number: plainText(outsideNumberLimit).refine(isVisible), collected: price.nullable() }).nullable(),
  voucher: voucher.nullable(),
}) satisfies z.ZodType<StaffOrderInput>;

export const saveCommissionSchema = z.strictObject({
  shop: slug,
  channel: z.enum(outsideChannels),
  commission: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('share'), basisPoints: z.int().min(0).max(commissionLimits.basisPoints) }),
    z.strictObject({ kind: z.literal('amount'), amount: z.int().min(0).max(commissionLimits.amount).transform(fen) }),
  ]),
}) satisfies z.ZodType<CommissionInput>;

export const makeOrderLinkSchema = z.strictObject({ floor, shop: slug.nullable() });

export const revokeOrderLinkSchema = z.strictObject({ link: id });

/** Which shop's counter: its goods, prices and what is left. */
export const counterSchema = z.strictObject({ shop: slug });
