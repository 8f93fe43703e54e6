import { anyone } from '@/app/_lib/authorise';
import { get } from '@/app/_lib/get';
import { limits } from '@/app/_lib/limits';
import { privatePictureResponse } from '@/app/_lib/private-picture-response';
import { evidenceSchema } from '@/app/_lib/schemas/changes';
import { upload } from '@/app/_lib/upload';
import { uploadLimits } from '@/domain/menu/upload-limits';
import { keepEvidence, refuseEvidence } from '@/server/complaints/keep-evidence';
import { readOwnEvidence } from '@/server/complaints/read-evidence';

/** A picture of what is wrong with a line, `?line=`, ahead of the complaint. */
export const POST = upload({
  name: 'keepEvidence',
  input: evidenceSchema,
  authorise: anyone,
  most: uploadLimits.picture,
  admit: (_visitor, input) => refuseEvidence(input),
  run: (_visitor, input, bytes) => keepEvidence(input, bytes),
});

/** The picture that was sent, for whoever has the order's token. */
export const GET = get({
  name: 'readOwnEvidence',
  input: evidenceSchema,
  authorise: anyone,
  limit: limits.ordinary,
  run: async (_visitor, input) => privatePictureResponse(await readOwnEvidence(input)),
});
