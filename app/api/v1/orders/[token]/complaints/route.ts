import { anyone } from '@/app/_lib/authorise';
import { limits } from '@/app/_lib/limits';
import { post } from '@/app/_lib/post';
import { complaintSchema } from '@/app/_lib/schemas/changes';
import { fileComplaint } from '@/server/complaints/file-complaint';

/** The customer says that something was wrong with a line. */
export const POST = post({
  name: 'fileComplaint',
  input: complaintSchema,
  authorise: anyone,
  limit: limits.placing,
  run: (_visitor, input) => fileComplaint(input),
});
