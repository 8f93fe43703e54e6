'use client';
import { useEffect, useState } from 'react';
import { afterLoad } from '@/phone/after-load';

/** True once the page has loaded and has nothing better to do: what may come late is asked for then. */
export function useAfterLoad(): boolean {
  const [begun, setBegun] = useState(false);
  useEffect(() => afterLoad(() => setBegun(true)), []);
  return begun;
}
