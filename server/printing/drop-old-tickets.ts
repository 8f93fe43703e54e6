import { day } from '@/domain/time';
import { write } from '@/server/db';

/** After so many days nobody asks any more whether a ticket was printed. */
const ticketDays = 7;

/** Drops what is known of old tickets; what no printer took in a week is nobody's any more, too. */
export async function dropOldTickets(at: Date): Promise<void> {
  const oldest = new Date(at.getTime() - ticketDays * day);
  await write((tx) => tx.$executeRaw`DELETE FROM "PrintJob" WHERE "createdAt" <= ${oldest} AND "status" <> 'sending'`);
}
