import { canComplain } from '@/domain/complaints/complaint';
import { fail, ok, type Result } from '@/domain/result';
import { now } from '@/server/clock';
import { read } from '@/server/db';
import { byToken, type OrderRow, readOrderRow } from '@/server/orders/order-row';
import { writeComplaintPicture } from '@/server/pictures/complaint-files';
import { oneAtATime } from '@/server/pictures/one-at-a-time';
import { renderEvidence } from '@/server/pictures/render-picture';

/** `line` is a line's position. */
export type EvidenceInput = { token: string; line: number };

/** The order whose line may still be shown to be wrong. Errors: not_found, complaint_over, already_complained, invalid (line). */
async function findOrder({ token, line }: EvidenceInput): Promise<Result<OrderRow>> {
  const order = await readOrderRow(read(), byToken(token));
  if (!order) return fail({ code: 'not_found' });
  if (!canComplain(order, now())) return fail({ code: 'complaint_over' });
  if (!order.lines.some(({ position }) => position === line)) return fail({ code: 'invalid', fields: { line: 'unknown' } });
  return order.complaints.some(({ position }) => position === line) ? fail({ code: 'already_complained' }) : ok(order);
}

/** Why a picture of this line is not wanted: asked before a byte of it is read. Errors: those of findOrder. */
export async function refuseEvidence(input: EvidenceInput): Promise<Result<null>> {
  const found = await findOrder(input);
  return found.ok ? ok(null) : found;
}

/**
 * Keeps a picture of what is wrong with a line, ahead of the complaint that it belongs to; sent again, it takes the place of
 * the one before. Errors: those of findOrder, bad_picture with the reason.
 * @throws BusyError when too many are waiting
 */
export async function keepEvidence(input: EvidenceInput, bytes: Buffer): Promise<Result<null>> {
  const found = await findOrder(input);
  if (!found.ok) return found;
  const drawn = await oneAtATime(() => renderEvidence(bytes));
  if (typeof drawn === 'string') return fail({ code: 'bad_picture', reason: drawn });
  await writeComplaintPicture({ order: found.value.id, line: input.line }, drawn);
  return ok(null);
}
