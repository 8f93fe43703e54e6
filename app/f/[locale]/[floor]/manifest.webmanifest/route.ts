import { anyone } from '@/app/_lib/authorise';
import { get } from '@/app/_lib/get';
import { manifestResponse } from '@/app/_lib/manifest-response';
import { customerManifestQuery } from '@/app/_lib/schemas/app-manifest';
import { customerManifest } from '@/server/apps/customer-manifest';

/** GET /f/zh/27/manifest.webmanifest[?p=27-k7qm2x]: the customer's app, opened on this floor. */
export const GET = get({
  name: 'customerManifest',
  input: customerManifestQuery,
  authorise: anyone,
  run: async (_, app) => manifestResponse(await customerManifest({ ...app, handover: null })),
});
