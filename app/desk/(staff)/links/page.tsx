import type { Metadata } from 'next';
import { channelMessages } from '@/i18n/channels';
import { listOrderLinks } from '@/server/links/list-order-links';
import { deskLocale } from '../../_lib/desk-locale';
import { requireStaff } from '../../_lib/require-staff';
import { NotForYou } from '@/app/desk/_ui/not-for-you';
import { Links } from './_ui/links';

export async function generateMetadata(): Promise<Metadata> {
  return { title: channelMessages[await deskLocale()].links.title };
}

/** /desk/links: links by which somebody without a placard can order. */
export default async function LinksPage() {
  const actor = await requireStaff();
  const [locale, links] = await Promise.all([deskLocale(), listOrderLinks(actor)]);
  const words = channelMessages[locale].links;
  return links.ok ? <Links links={links.value} /> : <NotForYou title={words.title} text={words.onlyTending} />;
}
