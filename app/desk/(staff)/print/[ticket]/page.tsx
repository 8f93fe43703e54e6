import type { Metadata } from 'next';
import { deskLocale } from '@/app/desk/_lib/desk-locale';
import { requireStaff } from '@/app/desk/_lib/require-staff';
import { printPageSchema } from '@/app/_lib/schemas/printing';
import { printingMessages } from '@/i18n/printing';
import { previewTicket } from '@/server/printing/preview-ticket';
import { PrintPage } from './_ui/print-page';

export async function generateMetadata(): Promise<Metadata> {
  return { title: printingMessages[await deskLocale()].page.title };
}

type Props = { params: Promise<{ ticket: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> };

/**
 * /desk/print/<job>, /desk/print/<order>?kind=, /desk/print/dishes?shop=&from=: one ticket on a page of its own size, for
 * the printers that only this tablet reaches.
 */
export default async function TicketPage({ params, searchParams }: Props) {
  const actor = await requireStaff();
  const [locale, { ticket }, query] = await Promise.all([deskLocale(), params, searchParams]);
  const asked = printPageSchema.safeParse({ ticket, locale, ...query });
  const preview = asked.success ? await previewTicket(actor, asked.data) : null;
  const job = ticket.startsWith('job_') ? ticket : null;
  return <PrintPage preview={preview?.ok ? preview.value : null} job={job} />;
}
