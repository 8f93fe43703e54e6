'use client';
import { staysHere } from '@/phone/handover/pack';
import { useOutbox } from './use-outbox';

/** What does not come along: an order that waits on this phone is placed from here, or nowhere. */
export function OrderStays({ text }: { text: string }) {
  return useOutbox().entries.some(staysHere) && <p>{text}</p>;
}
