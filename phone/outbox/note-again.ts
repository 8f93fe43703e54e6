import { minute } from '@/domain/time';
import type { OutboxEntry } from './entry';

/**
 * Browsers write what a page remembers (localStorage) to the disk at their leisure, minutes later when busy; the outbox
 * is there at once. So a placed order stays in it until the memory is sure to have arrived, in milliseconds.
 */
const keptFor = 15 * minute;

/** What is kept of an order that the pages have taken note of: nothing about the person. */
export const asNoted = (entry: OutboxEntry, at: Date): OutboxEntry => ({
  ...entry,
  state: 'noted',
  wantedAt: at.toISOString(),
  body: { ...entry.body, name: '', room: null, note: null },
});

/** Whether the phone's memory has it for good; a clock that was set back says so, too. */
export const isKeptForGood = ({ wantedAt }: OutboxEntry, at: Date): boolean => Math.abs(at.getTime() - Date.parse(wantedAt)) > keptFor;
