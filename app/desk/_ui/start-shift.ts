import type { Alarm } from '@/phone/desk/alarm';
import { shiftMemory } from './shift';

type WakeLocks = { wakeLock?: { request: (type: 'screen') => Promise<unknown> } };

/** Has to be called from a tap: unlocks the sound, and asks that the tablet stays awake where the browser can do that. */
export function startShift(alarm: Alarm): void {
  alarm.unlock();
  shiftMemory.write('started');
  stayAwake();
  document.addEventListener('visibilitychange', stayAwake);
}

/** A lock ends by itself when the page is hidden; over plain http there is none, and the tablet's own setting rules. */
function stayAwake(): void {
  if (document.visibilityState !== 'visible') return;
  (navigator as WakeLocks).wakeLock?.request('screen').catch(() => undefined);
}
