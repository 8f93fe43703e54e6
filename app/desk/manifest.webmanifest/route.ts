import { anyone } from '@/app/_lib/authorise';
import { get } from '@/app/_lib/get';
import { manifestResponse } from '@/app/_lib/manifest-response';
import { deskManifestQuery } from '@/app/_lib/schemas/app-manifest';
import { makeDeskManifest } from '@/server/apps/make-desk-manifest';

/** GET /desk/manifest.webmanifest[?lang=en]: browsers fetch it without cookies, so the page says its language. */
export const GET = get({
  name: 'deskManifest',
  input: deskManifestQuery,
  authorise: anyone,
  run: async (_, { lang }) => manifestResponse(await makeDeskManifest(lang)),
});
