import type { Alarm } from '@/phone/desk/alarm';
import { stayAwake } from '@/phone/desk/stay-awake';
import { shiftMemory } from './shift';

/** Has to be called from a tap: unlocks the sound, and asks that the tablet stays awake where the browser can do that. */
export function startShift(alarm: Alarm): void {
  alarm.unlock();
  shiftMemory.write('started');
  stayAwake();
}
