import { z } from 'zod';
import { floorShape } from '@/domain/building/floor';
import { isPlacardCode } from '@/domain/ids';
import { type MakeShareInput, shareKinds } from '@/domain/links/shared-link';
import { id } from './id';

/** What a phone sends to tell a neighbour: the placard it keeps, and of what. */
export const shareLinkSchema = z.strictObject({
  placard: z.strictObject({ floor: z.string().regex(floorShape), code: z.string().refine(isPlacardCode) }),
  kind: z.enum(shareKinds),
  targetId: id,
  locale: z.enum(['zh', 'en']),
}) satisfies z.ZodType<MakeShareInput>;

/** Of what: as a link points at it. */
export const sharePictureQuery = z.strictObject({ kind: z.enum(shareKinds), id });
