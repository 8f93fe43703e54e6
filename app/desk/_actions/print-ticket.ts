'use server';

import { action } from '@/app/_lib/action';
import { staff } from '@/app/_lib/authorise';
import { printTicketSchema } from '@/app/_lib/schemas/printing';
import { printTicket } from '@/server/printing/print-ticket';

/** A ticket of an order, because somebody says so. */
export const printTicketAction = action({
  name: 'printTicket',
  input: printTicketSchema,
  authorise: staff,
  run: (actor, input) => printTicket(actor, input),
});
