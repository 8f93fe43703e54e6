import type { Metadata } from 'next';
import { deskLocale } from '@/app/desk/_lib/desk-locale';
import { requireStaff } from '@/app/desk/_lib/require-staff';
import { printingMessages } from '@/i18n/printing';
import { listPrinters } from '@/server/printing/list-printers';
import { Printers } from './_ui/printers';

export async function generateMetadata(): Promise<Metadata> {
  return { title: printingMessages[await deskLocale()].title };
}

/** /desk/settings/printers: the owner's printers, shop by shop. */
export default async function PrintersPage() {
  const printers = await listPrinters(await requireStaff());
  return <Printers served={printers.ok ? printers.value : []} />;
}
