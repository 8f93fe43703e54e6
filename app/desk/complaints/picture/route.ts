import { staff } from '@/app/_lib/authorise';
import { get } from '@/app/_lib/get';
import { privatePictureResponse } from '@/app/_lib/private-picture-response';
import { complaintOfDeskSchema } from '@/app/_lib/schemas/changes';
import { readEvidence } from '@/server/complaints/read-evidence';

/** The picture that came with a complaint, for the shop's staff. */
export const GET = get({
  name: 'readEvidence',
  input: complaintOfDeskSchema,
  authorise: staff,
  run: async (actor, input) => privatePictureResponse(await readEvidence(actor, input)),
});
