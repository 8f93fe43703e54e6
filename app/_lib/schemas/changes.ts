import { z } from 'zod';
import { maxGrams, maxQuantity } from '@/domain/cart/cart';
import { complaintReasons, complaintWordsLimit, type ComplaintReply } from '@/domain/complaints/complaint';
import { isOrderToken } from '@/domain/ids';
import { type ChangeOrderInput, declineReasons, type RequestAnswer } from '@/domain/orders/order-change';
import { noteLimit } from '@/domain/orders/place-order-input';
import { id } from './id';
import { optionalText, placementKey, price } from './place-order';
import { plainText } from './plain-text';
import { slug } from './slug';

const token = z.string().refine(isOrderToken);

/** A line by its position; substitutes come after the fifty that an order may begin with. */
const position = z.int().min(0).max(999);

const ask = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('room'), room: plainText(12).refine((room) => room !== '') }),
  z.strictObject({ kind: z.literal('note'), note: optionalText(noteLimit) }),
  z.strictObject({ kind: z.literal('remove'), line: position }),
  z.strictObject({ kind: z.literal('cancel') }),
]);

/** What a customer asks of an order. */
export const askChangeSchema = z.strictObject({ token, key: placementKey, ask });

/** Whether something else may come. */
export const answerOfferSchema = z.strictObject({ token, line: position, accept: z.boolean() });

/** Something is wrong with a line. */
export const complaintSchema = z.strictObject({
  token,
  key: placementKey,
  line: position,
  reason: z.enum(complaintReasons),
  words: optionalText(complaintWordsLimit),
  picture: z.boolean(),
});

/** A picture of a line, as it stands in a query. */
export const evidenceSchema = z.strictObject({ token, line: z.string().regex(/^\d{1,3}$/).transform(Number) });

const instead = z.strictObject({
  item: id,
  options: z.array(id).max(50).readonly(),
  quantity: z.int().min(1).max(maxQuantity),
  grams: z.int().min(1).max(maxGrams).nullable(),
});

const of = { order: id, lastMove: z.int().min(1) };

/** What the desk makes of an accepted order. */
export const changeOrderSchema = z.discriminatedUnion('change', [
  z.strictObject({ ...of, change: z.literal('remove'), line: position, soldOut: z.boolean() }),
  z.strictObject({ ...of, change: z.literal('substitute'), line: position, soldOut: z.boolean(), instead }),
  z.strictObject({ ...of, change: z.literal('call_off'), reason: z.enum(['sold_out', 'other']) }),
]) satisfies z.ZodType<ChangeOrderInput>;

const wish = { order: id, askedAt: z.iso.datetime() };

export const answerRequestSchema = z.union([
  z.strictObject({ ...wish, grant: z.literal(true) }),
  z.strictObject({ ...wish, grant: z.literal(false), reason: z.enum(declineReasons) }),
]) satisfies z.ZodType<RequestAnswer>;

const complaint = { complaint: id };

export const answerComplaintSchema = z.discriminatedUnion('answer', [
  z.strictObject({ ...complaint, answer: z.literal('refund'), amount: price.refine((amount) => amount > 0), words: optionalText(complaintWordsLimit) }),
  z.strictObject({ ...complaint, answer: z.literal('replace'), words: optionalText(complaintWordsLimit) }),
  z.strictObject({ ...complaint, answer: z.literal('explain'), words: plainText(complaintWordsLimit).refine((words) => words !== '') }),
]) satisfies z.ZodType<ComplaintReply>;

export const complaintOfDeskSchema = z.strictObject(complaint);

/** Which shop's complaints: one of the actor's, or all of them. */
export const complaintsSchema = z.strictObject({ shop: slug.optional() });
