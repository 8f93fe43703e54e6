import { z } from 'zod';
import { floorShape } from '@/domain/building/floor';
import { isPlacardCode } from '@/domain/ids';
import { wishAnswers, type WishInput, type WishReply } from '@/domain/wishes/wish';
import { id } from './id';
import { placementKey } from './place-order';
import { slug } from './slug';

const floor = z.string().regex(floorShape);

/** What somebody would like a shop to have; what may stand in the text is for the use case to say (domain/wishes). */
export const wishSchema = z.strictObject({
  key: placementKey,
  shop: slug,
  floor,
  placard: z.strictObject({ floor, code: z.string().refine(isPlacardCode) }).nullable(),
  text: z.string().max(500),
}) satisfies z.ZodType<WishInput>;

/** What the desk says to it. */
export const answerWishSchema = z.strictObject({
  wish: id,
  answer: z.enum(wishAnswers),
  before: z.enum(wishAnswers).nullable(),
}) satisfies z.ZodType<WishReply>;
