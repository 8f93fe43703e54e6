'use client';
import { useEffect } from 'react';
import { now } from '@/phone/clock';
import { takeScan } from '@/phone/scan';
import { takeScanCookie } from '@/phone/scan-cookie';

/** Keeps a scan whose own page was left before its scripts ran. */
export function useWaitingScan(): void {
  useEffect(() => {
    const waiting = takeScanCookie();
    if (waiting) takeScan(waiting, now());
  }, []);
}
