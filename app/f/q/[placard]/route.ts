import { scan } from '@/app/_lib/scan';
import { recordVisit } from '@/server/placards/record-visit';
import { resolveScan } from '@/server/placards/resolve-scan';

/** GET /f/q/27-k7qm2x: what a placard's or a flyer's QR holds, or a link that staff or a neighbour made. Printed on walls, so it never changes. */
export const GET = scan({ resolve: (text) => resolveScan(text), record: recordVisit });
