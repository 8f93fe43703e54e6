'use client';
import { useState } from 'react';
import { fill } from '@/i18n/fill';
import { formatFen } from '@/i18n/money';
import { inLocale } from '@/i18n/text';
import { groupLink } from '@/phone/group-link';
import { share, type Shared } from '@/phone/share';
import s from '../../_ui/groups.module.css';
import { needsText } from '../../_ui/storey';
import type { GroupPageProps } from './group-props';

/** Hands the page's address on, by the phone's own sheet, the clipboard, or by hand. */
export function ShareGroup({ page: { floor, group, words } }: { page: GroupPageProps }) {
  const { m, locale } = words;
  const [shared, setShared] = useState<Shared | null>(null);
  const url = groupLink(location.origin, { locale, floor: floor.label, group: group.id });
  const text = fill(m.shareText, { name: inLocale(group.name, locale), price: formatFen(group.price), needs: needsText(group, m) });
  return (
    <div className={s.share}>
      <button type="button" className={`go steel ${s.big}`} onClick={() => void share(text, url).then(setShared)}>
        {m.share}
      </button>
      <span role="status">{shared === 'copied' && m.copied}</span>
      {shared === 'by_hand' && <input className="seek" readOnly aria-label={m.link} value={url} onFocus={(event) => event.target.select()} />}
    </div>
  );
}
