import { z } from 'zod';
import { floorShape } from '@/domain/building/floor';
import { parsePlacard } from '@/domain/building/placard';

const locale = z.enum(['zh', 'en']);

/** `?p=27-k7qm2x` is the placard that the phone remembers; it belongs to the floor in the path. */
export const customerManifestQuery = z
  .strictObject({ locale, floor: z.string().regex(floorShape), p: z.string().max(24).optional() })
  .transform(({ locale, floor, p }) => {
    const read = p === undefined ? null : parsePlacard(p);
    return { locale, floor, placard: read?.floor === floor ? read.code : null };
  });

export const deskManifestQuery = z.strictObject({ lang: locale.default('zh') });
