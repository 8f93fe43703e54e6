import { z } from 'zod';
import { floorShape } from '@/domain/building/floor';
import { countings, mostPieces } from '@/domain/group-buys/group-buy';
import type { JoinGroupInput } from '@/domain/group-buys/join-input';
import { isOrderToken, isPlacardCode } from '@/domain/ids';
import { nameLimit } from '@/domain/orders/place-order-input';
import { isVisible } from '@/domain/typed-text';
import type { CloseGroupInput } from '@/server/group-buys/close-group';
import type { OpenGroupInput } from '@/server/group-buys/open-group';
import { id } from './id';
import { optionalText, placementKey, price } from './place-order';
import { plainText } from './plain-text';
import { slug } from './slug';

const floor = z.string().regex(floorShape);
/** The shape of a group's id; whether there is one, the database says. */
export const groupId = z.string().regex(/^[a-z0-9]{10}$/);
const token = z.string().refine(isOrderToken);
const pieces = z.int().min(1).max(mostPieces);

export const floorGroupsQuery = z.strictObject({ floor });
export const groupQuery = z.strictObject({ group: groupId });
export const ownGroupQuery = z.strictObject({ token });

export const joinGroupSchema = z.strictObject({
  key: placementKey,
  group: groupId,
  placard: z.strictObject({ floor, code: z.string().refine(isPlacardCode) }).nullable(),
  floor,
  room: optionalText(12),
  name: plainText(nameLimit).refine(isVisible),
  pieces,
  locale: z.enum(['zh', 'en']),
}) satisfies z.ZodType<JoinGroupInput>;

export const changePiecesSchema = z.strictObject({ token, pieces });

const count = z.int().min(0).max(100_000);
const instant = z.iso.datetime();

/** By their shape; what makes a group, the use case decides and names the fault. */
export const openGroupSchema = z.strictObject({
  shop: slug,
  item: id,
  price,
  counts: z.enum(countings),
  threshold: count,
  cap: count,
  deadline: instant,
  dropFrom: instant,
  place: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('floor'), floor }),
    z.strictObject({ kind: z.literal('bank'), bank: id }),
  ]),
  belowCost: z.boolean(),
}) satisfies z.ZodType<OpenGroupInput>;

export const closeGroupSchema = z.strictObject({ group: groupId, how: z.enum(['decide', 'cancel']) }) satisfies z.ZodType<CloseGroupInput>;
