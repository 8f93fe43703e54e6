import type { Metadata } from 'next';
import { placardMessages } from '@/i18n/placards';
import { inLocale, shopLabel } from '@/i18n/text';
import { loadBuilding } from '@/server/building/load-building';
import { env, isLocalName } from '@/server/env';
import { loadShops } from '@/server/menu/load-shops';
import { listPlacards } from '@/server/placards/list-placards';
import { deskLocale } from '../../_lib/desk-locale';
import { requireStaff } from '../../_lib/require-staff';
import { NotForYou } from '../../_ui/not-for-you';
import { Placards } from './_ui/placards';
import type { SheetFacts } from './_ui/sheet-facts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: placardMessages[await deskLocale()].title };
}

/** What every sheet says, whichever floor it hangs on; what it promises is what the first shop promises. */
async function sheetFacts(): Promise<SheetFacts | null> {
  const [building, shops] = await Promise.all([loadBuilding(), loadShops()]);
  const [first] = shops;
  if (!first) return null;
  const origin = env().PUBLIC_URL;
  return {
    origin,
    local: isLocalName(new URL(origin).hostname),
    building: inLocale(building.name, 'zh'),
    minutes: first.leadMinutes,
    shops: shops.map((shop) => ({ label: shopLabel(shop, 'zh'), tagline: inLocale(shop.tagline, 'zh') })),
    contact: { shop: shopLabel(first, 'zh'), phone: first.contactPhone },
  };
}

/** /desk/placards: the codes on the walls, and the sheets that carry them. */
export default async function PlacardsPage() {
  const actor = await requireStaff();
  const [locale, placards, facts] = await Promise.all([deskLocale(), listPlacards(actor), sheetFacts()]);
  const text = placardMessages[locale];
  if (!placards.ok || !facts) return <NotForYou title={text.title} text={text.onlyOwner} />;
  return <Placards placards={placards.value} facts={facts} text={text} />;
}
