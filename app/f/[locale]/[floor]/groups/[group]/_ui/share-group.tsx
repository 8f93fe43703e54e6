'use client';
import { TellNeighbour } from '@/app/_ui/tell-neighbour';
import { fill } from '@/i18n/fill';
import { needsText } from '@/i18n/groups';
import { formatFen } from '@/i18n/money';
import { inLocale } from '@/i18n/text';
import type { GroupPageProps } from './group-props';

/** Hands the group on, with a word for whoever has scanned nothing. */
export function ShareGroup({ page: { floor, group, words } }: { page: GroupPageProps }) {
  const { m, locale } = words;
  const title = fill(m.shareText, { name: inLocale(group.name, locale), price: formatFen(group.price), needs: needsText(group, m) });
  return <TellNeighbour thing={{ kind: 'group', targetId: group.id, shop: group.shop }} title={title} floor={floor.label} locale={locale} />;
}
