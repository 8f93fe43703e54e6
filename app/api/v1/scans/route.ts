import { anyone } from '@/app/_lib/authorise';
import { limits } from '@/app/_lib/limits';
import { lookFor } from '@/app/_lib/look-for-code';
import { post } from '@/app/_lib/post';
import { reportedScanSchema } from '@/app/_lib/schemas/reported-scan';
import { reportScan } from '@/server/placards/report-scan';

/**
 * POST /api/v1/scans { floor, code }: a phone that scanned without a network tells of it when it is back. One without an
 * id gets one with a refusal and is counted under it when it tells again.
 */
export const POST = post({
  name: 'reportScan',
  input: reportedScanSchema,
  authorise: anyone,
  limit: limits.scanning,
  run: (visitor, scanned) => reportScan(scanned, visitor.device, lookFor(visitor)),
});
