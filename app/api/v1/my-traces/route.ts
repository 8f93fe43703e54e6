import { anyone } from '@/app/_lib/authorise';
import { get } from '@/app/_lib/get';
import { nothing } from '@/app/_lib/schemas/nothing';
import { readTraces } from '@/server/links/read-traces';

/** GET /api/v1/my-traces: what is kept of this browser beside its orders, for its copy of everything. */
export const GET = get({
  name: 'myTraces',
  input: nothing,
  authorise: anyone,
  run: ({ device }) => readTraces(device),
});
