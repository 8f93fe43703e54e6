import { z } from 'zod';
import { maxLines } from '@/domain/cart/cart';
import { fen } from '@/domain/money';
import { drawerLimit, drawerReasonLimit } from '@/domain/payments/drawer';
import { refundWays } from '@/domain/payments/refund';
import { isDate } from '@/domain/time';
import { isVisible } from '@/domain/typed-text';
import type { CloseShiftInput } from '@/server/payments/close-shift';
import type { ConfirmPaymentInput } from '@/server/payments/confirm-payment';
import type { FinishRefundInput } from '@/server/payments/finish-refund';
import type { MoveCashInput } from '@/server/payments/move-cash';
import type { OpenShiftInput } from '@/server/payments/open-shift';
import type { RefundByHandInput } from '@/server/payments/refund-by-hand';
import { id } from './id';
import { optionalText, price } from './place-order';
import { plainText } from './plain-text';
import { slug } from './slug';

/** What may lie in a drawer, or go through it at once. */
const cash = z.int().min(0).max(drawerLimit).transform(fen);

export const confirmPaymentSchema = z.strictObject({ order: id, as: z.enum(['cash', 'code']).optional() }) satisfies z.ZodType<ConfirmPaymentInput>;

export const unconfirmPaymentSchema = z.strictObject({ order: id });

export const openShiftSchema = z.strictObject({ shop: slug, opening: cash }) satisfies z.ZodType<OpenShiftInput>;

export const moveCashSchema = z.strictObject({
  shop: slug,
  kind: z.enum(['in', 'out']),
  amount: cash.refine((amount) => amount > 0),
  reason: plainText(drawerReasonLimit).refine(isVisible),
}) satisfies z.ZodType<MoveCashInput>;

export const closeShiftSchema = z.strictObject({
  shop: slug,
  shift: id,
  counted: cash,
  // More may have gone out than was booked in, and a day of orders is more than one drawer holds.
  expected: z.int().min(-1_000_000_000).max(1_000_000_000).transform(fen),
  reason: optionalText(drawerReasonLimit),
}) satisfies z.ZodType<CloseShiftInput>;

export const refundByHandSchema = z.strictObject({
  order: id,
  refund: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('whole') }),
    z.strictObject({
      kind: z.literal('parts'),
      lines: z.array(z.strictObject({ line: id, amount: price })).max(maxLines).readonly(),
      fees: price,
    }),
  ]),
}) satisfies z.ZodType<RefundByHandInput>;

export const finishRefundSchema = z.strictObject({ refund: id, way: z.enum(refundWays) }) satisfies z.ZodType<FinishRefundInput>;

export const refundSchema = z.strictObject({ refund: id });

const lang = z.enum(['zh', 'en']);

/** A day's books, or a month's, as a sheet. */
export const booksSheetSchema = z
  .strictObject({ shop: slug, lang, date: z.string().refine(isDate).optional(), month: z.string().regex(/^20\d\d-(0[1-9]|1[0-2])$/).optional() })
  .refine(({ date, month }) => (date === undefined) !== (month === undefined), { path: ['date'] });
