'use client';
import { useEffect } from 'react';
import { now } from '@/phone/clock';
import { takeWaitingScan } from '@/phone/scan-cookie';

/** Keeps a scan whose own page was left before its scripts ran. */
export function useWaitingScan(): void {
  useEffect(() => takeWaitingScan(now()), []);
}
