import { log } from '@/server/log';
import { noteStaffPhone } from '@/server/funnel/note-staff-phone';

/** Somebody works at the desk on this browser: the funnel leaves it out. Best effort. */
export const worksHere = (device: string): Promise<void> =>
  noteStaffPhone(device).catch((error: unknown) => log.warn({ err: error }, 'a phone of staff was not noted'));
