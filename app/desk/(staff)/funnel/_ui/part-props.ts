import type { FunnelReport } from '@/domain/funnel/funnel-report';
import type { FunnelMessages } from '@/i18n/funnel';

/** What each part of the page is made of. */
export type PartProps = { report: FunnelReport; text: FunnelMessages };
