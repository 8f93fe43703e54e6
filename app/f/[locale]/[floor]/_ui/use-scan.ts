'use client';
import { useCallback, useEffect, useState } from 'react';
import { now } from '@/phone/clock';
import { placardInFragment } from '@/phone/placard-memory';
import { takeScan } from '@/phone/scan';
import { takeScanCookie } from '@/phone/scan-cookie';

/**
 * The scan's redirect hands the placard over in the fragment, which reaches no server, log or kept page; it is kept
 * and taken out of the address, so that a shared link carries nobody's code.
 * @returns how often something was taken: what remembers the floor must be read anew then; and the fragment of an
 * installed app or of a handover, which take more than a scan.
 */
export function useScan() {
  const [scans, setScans] = useState(0);
  const [brought, setBrought] = useState('');
  const count = useCallback(() => setScans((scans) => scans + 1), []);
  useEffect(() => {
    const take = () => {
      if (/^#(app|h)=/.test(location.hash)) setBrought(location.hash);
      const waiting = takeScanCookie();
      const here = placardInFragment(location.hash);
      const placard = here ?? waiting;
      if (!placard) return;
      takeScan(placard, now());
      // A fragment of another kind is not the scan's to take away.
      if (here) history.replaceState(history.state, '', location.pathname + location.search);
      count();
    };
    take();
    addEventListener('hashchange', take);
    return () => removeEventListener('hashchange', take);
  }, [count]);
  return { scans, brought, count };
}
