import type { Metadata } from 'next';
import { deskLocale } from '@/app/desk/_lib/desk-locale';
import { requireStaff } from '@/app/desk/_lib/require-staff';
import { type ShopPageProps, shopOfPage } from '@/app/desk/_lib/shop-of-page';
import { NotForYou } from '@/app/desk/_ui/not-for-you';
import { canTend } from '@/domain/staff/actor';
import { deskGroupMessages } from '@/i18n/desk-groups';
import { readDeskGroups } from '@/server/group-buys/read-desk-groups';
import { Groups } from './_ui/groups';

export async function generateMetadata(): Promise<Metadata> {
  return { title: deskGroupMessages[await deskLocale()].title };
}

/** /desk/groups?shop=: a shop's group-buys, to watch, and for its owner to open and close. */
export default async function GroupsPage(props: ShopPageProps) {
  const actor = await requireStaff();
  const text = deskGroupMessages[await deskLocale()];
  const slug = await shopOfPage(actor, props, '/desk/groups', canTend);
  const groups = slug === null ? null : await readDeskGroups(actor, slug);
  if (!groups?.ok) return <NotForYou title={text.title} text={text.onlyTending} />;
  return <Groups key={slug} seen={groups.value} text={text} />;
}
