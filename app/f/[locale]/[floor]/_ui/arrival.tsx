'use client';
import { useEffect, useState } from 'react';
import { CopyAddress } from '@/app/_ui/copy-address';
import { OrderStays } from '@/app/_ui/order-stays';
import { Plate } from '@/app/_ui/plate';
import type { Locale } from '@/domain/menu/shop';
import { installMessages } from '@/i18n/install';
import { arriveAt } from '@/phone/handover/arrive-at';
import type { Arrival as Arrived } from '@/phone/handover/arrive';
import { thisInstallWay } from '@/phone/install/install-way';

type Props = {
  /** The fragment that the page was opened with. */
  hash: string;
  floor: string;
  locale: Locale;
  /** The phone may remember more than before. */
  onSettled: () => void;
};

/** The phone that made the link: it is to be opened elsewhere, from WeChat by its menu. */
function Mine({ hash, locale }: Pick<Props, 'hash' | 'locale'>) {
  const m = installMessages[locale];
  const way = thisInstallWay();
  return (
    <Plate>
      {(way === 'wechat-ios' || way === 'wechat-android') && (
        <p>
          <b>{way === 'wechat-ios' ? m.wechatIos : m.wechatAndroid}</b>
        </p>
      )}
      <p>{m.mine}</p>
      <OrderStays text={m.stays} />
      <CopyAddress address={location.origin + location.pathname + hash} m={m} />
    </Plate>
  );
}

/** What an address brought along: the placard of an installed app, cart and orders of another browser. */
export default function Arrival({ hash, floor, locale, onSettled }: Props) {
  const m = installMessages[locale];
  const [arrived, setArrived] = useState<Arrived | null>(null);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    let current = true;
    void arriveAt({ hash, floor, locale }).then((result) => {
      if (!current) return;
      setArrived(result);
      onSettled();
    });
    return () => {
      current = false;
    };
  }, [hash, floor, locale, tries, onSettled]);
  if (arrived?.kind === 'mine') return <Mine hash={hash} locale={locale} />;
  return (
    <div role="status">
      {arrived?.kind === 'came' && <Plate>{m.came}</Plate>}
      {arrived?.kind === 'over' && <Plate tone="warn">{m.over}</Plate>}
      {arrived?.kind === 'unanswered' && (
        <Plate tone="warn">
          <p>{m.unanswered}</p>
          <button type="button" className="go steel" onClick={() => setTries((count) => count + 1)}>
            {m.again}
          </button>
        </Plate>
      )}
    </div>
  );
}
