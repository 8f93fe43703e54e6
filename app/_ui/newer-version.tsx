'use client';
import { useEffect, useState } from 'react';
import type { Locale } from '@/domain/menu/shop';
import { offlineMessages } from '@/i18n/offline';
import { onGoodMoments } from '@/phone/good-moments';
import { phoneOutbox } from '@/phone/outbox/phone-outbox';
import { isUpdatePutOff, putUpdateOff } from '@/phone/put-off';
import { shopsWithCart } from '@/phone/waiting-carts';
import { registerWorker, takeNewer } from '@/phone/worker-registration';

/** Nothing is half done on this phone, as far as it knows. */
function isIdle(): boolean {
  const { known, entries, unreadable } = phoneOutbox().get();
  return known && entries.length === 0 && unreadable.length === 0 && shopsWithCart().length === 0;
}

/** The newer worker that waits, if there is one. */
function useNewer(): ServiceWorker | null {
  const [waiting, setWaiting] = useState<ServiceWorker | null>(null);
  useEffect(() => {
    const registered = registerWorker(setWaiting);
    return onGoodMoments(() => void registered.then((update) => update()));
  }, []);
  useEffect(() => {
    if (!waiting) return;
    const onHidden = () => document.visibilityState === 'hidden' && isIdle() && takeNewer(waiting);
    onHidden();
    document.addEventListener('visibilitychange', onHidden);
    return () => document.removeEventListener('visibilitychange', onHidden);
  }, [waiting]);
  return waiting;
}

/**
 * A newer version asks before it takes the page's place, once a visit; by itself it does so only where nobody looks
 * and nothing is begun.
 */
export function NewerVersion({ locale }: { locale: Locale }) {
  const waiting = useNewer();
  const [putOff, setPutOff] = useState(isUpdatePutOff);
  const m = offlineMessages[locale];
  const later = () => {
    putUpdateOff();
    setPutOff(true);
  };
  return (
    <div aria-live="polite">
      {waiting && !putOff && (
        <div className="plate newer">
          <p>{m.newer}</p>
          <button type="button" className="go plain" onClick={later}>
            {m.later}
          </button>
          <button type="button" className="go steel" onClick={() => takeNewer(waiting)}>
            {m.useNewer}
          </button>
        </div>
      )}
    </div>
  );
}
