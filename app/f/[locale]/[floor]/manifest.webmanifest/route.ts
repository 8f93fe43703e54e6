import { anyone } from '@/app/_lib/authorise';
import { get } from '@/app/_lib/get';
import { incomingFrom } from '@/app/_lib/incoming';
import { manifestResponse } from '@/app/_lib/manifest-response';
import { customerManifestQuery } from '@/app/_lib/schemas/app-manifest';
import { handoverCookie } from '@/domain/handover/handover';
import { isHandoverCode } from '@/domain/ids';
import { makeCustomerManifest } from '@/server/apps/make-customer-manifest';

/** A code that waits for an icon on iOS (phone/handover/make-link.ts); in an address it would stand in logs. */
function waitingHandover({ headers }: Request): string | null {
  const code = incomingFrom(headers).cookie(handoverCookie);
  return code !== null && isHandoverCode(code) ? code : null;
}

/** GET /f/zh/27/manifest.webmanifest[?p=27-k7qm2x]: the customer's app, opened on this floor. */
export const GET = get({
  name: 'customerManifest',
  input: customerManifestQuery,
  authorise: anyone,
  run: async (_, app, request) => manifestResponse(await makeCustomerManifest({ ...app, handover: waitingHandover(request) })),
});
