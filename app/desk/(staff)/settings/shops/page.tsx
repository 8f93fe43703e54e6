import type { Metadata } from 'next';
import { ownBuildingMessages } from '@/i18n/own-building';
import { loadBuilding } from '@/server/building/load-building';
import { readShopTerms } from '@/server/menu/read-shop-terms';
import { deskLocale } from '../../../_lib/desk-locale';
import { requireStaff } from '../../../_lib/require-staff';
import { NotForYou } from '../../../_ui/not-for-you';
import { ShopsScreen } from './_ui/shops-screen';

export async function generateMetadata(): Promise<Metadata> {
  return { title: ownBuildingMessages[await deskLocale()].shops.title };
}

/** /desk/settings/shops: each owned shop's terms, and for whoever owns them all another shop. */
export default async function ShopsPage() {
  const actor = await requireStaff();
  const [locale, terms, building] = await Promise.all([deskLocale(), readShopTerms(actor), loadBuilding()]);
  const text = ownBuildingMessages[locale];
  if (!terms.ok || terms.value.length === 0) return <NotForYou title={text.shops.title} text={text.shops.onlyOwner} />;
  return <ShopsScreen shops={terms.value} labels={building.floors.map(({ label }) => label)} text={text} />;
}
