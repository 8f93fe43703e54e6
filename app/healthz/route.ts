import { z } from 'zod';
import { anyone } from '@/app/_lib/authorise';
import { get } from '@/app/_lib/get';
import { jsonResponse } from '@/app/_lib/json-response';
import { checkHealth } from '@/server/health';

/** GET /healthz: 200 while a real write and read succeed, else 503. */
export const GET = get({
  name: 'healthz',
  input: z.object({}),
  authorise: anyone,
  run: async () => {
    const healthy = await checkHealth();
    return jsonResponse(healthy ? 200 : 503, { healthy });
  },
});
