'use client';
import { useEffect } from 'react';
import { usePathname, useRouter } from 'next/navigation';
import { fill } from '@/i18n/fill';
import { showBadge } from '@/phone/desk/app-badge';
import { stayAwake } from '@/phone/desk/stay-awake';
import { useDesk } from './desk-context';
import { shiftMemory } from './shift';
import { useConnection, useRinging, useRoles, useTaps, useUnaccepted } from './use-board';
import { useWatchService } from './use-service';

/** Rings, counts in the tab's title and on the app's icon and leads to the sign-in, whichever screen of the desk is open. */
export function DeskWatch() {
  useAlarm();
  useTitle();
  useBadge();
  useSignedOut();
  useChangedRoles();
  useWatchService();
  return null;
}

function useAlarm(): void {
  const { alarm } = useDesk();
  const ringing = useRinging();
  const what = ringing.length === 0 ? 'silent' : ringing.some((order) => order.escalatedAt !== null) ? 'urgent' : 'ring';
  useEffect(() => alarm.ring(what), [alarm, what]);
  useEffect(() => {
    // After a reload in the middle of a shift some browsers still let the page ring; if not, the board says so.
    if (shiftMemory.read()) {
      alarm.unlock();
      stayAwake();
    }
    return () => alarm.ring('silent');
  }, [alarm]);
}

function useTitle(): void {
  const { text } = useDesk();
  const count = useRinging().length;
  const path = usePathname();
  useEffect(() => {
    const plain = document.title.replace(/^\(\d+\) /, '');
    document.title = count > 0 ? fill(text.desk.titleWaiting, { count, title: plain }) : plain;
  }, [count, path, text]);
}

/** What the server has nobody's answer to, also while a tap waits for the network here: that customer still waits. */
function useBadge(): void {
  const count = useUnaccepted();
  useEffect(() => showBadge(count), [count]);
}

function useSignedOut(): void {
  const over = useConnection() === 'signed_out';
  const { signedOut } = useTaps();
  useEffect(() => {
    if (!over && !signedOut) return;
    showBadge(0);
    location.assign('/desk/login');
  }, [over, signedOut]);
}

const told = (roles: Readonly<Record<string, string>>): string => JSON.stringify(Object.entries(roles).sort());

/** An owner has changed what this person is: the open screen is made anew, without the shops that are no longer theirs. */
function useChangedRoles(): void {
  const { actor } = useDesk();
  const router = useRouter();
  const now = useRoles();
  const shown = told(actor.roles);
  const changed = now !== undefined && told(now) !== shown ? told(now) : null;
  useEffect(() => {
    if (changed !== null) router.refresh();
  }, [changed, router]);
}
