import { canComplain, type ComplaintInput } from '@/domain/complaints/complaint';
import type { OrderView } from '@/domain/orders/order-view';
import { fail, ok, type Result } from '@/domain/result';
import { lineAt } from '@/server/changes/line-at';
import { now } from '@/server/clock';
import { read, type Reader, type Tx } from '@/server/db';
import { orderChanged } from '@/server/events/hub';
import { byToken, readOrderRow } from '@/server/orders/order-row';
import { hashBody } from '@/server/orders/placement-key';
import { readOrder } from '@/server/orders/read-order';
import { recordEvent } from '@/server/orders/record-event';
import { readComplaintPicture } from '@/server/pictures/complaint-files';
import { randomId } from '@/server/random';
import { refuse, transact } from '@/server/transact';

type Filing = ComplaintInput & { token: string; bodyHash: string; at: Date };

/**
 * A customer says that something is wrong with a line, once, within 24 hours after it was handed over. Exactly once per key:
 * the same again, after a lost reply, answers the same.
 * Errors: not_found, complaint_over, invalid (line, or a picture that did not come), already_complained, key_reused, busy.
 */
export async function fileComplaint(input: ComplaintInput & { token: string }): Promise<Result<OrderView>> {
  const found = await readOrderRow(read(), byToken(input.token));
  if (!found) return fail({ code: 'not_found' });
  const bodyHash = hashBody(input);
  const earlier = await findEarlier(read(), input.key, bodyHash);
  if (!earlier.ok) return earlier;
  if (earlier.value) return readOrder(input.token);
  if (input.picture && !(await readComplaintPicture({ order: found.id, line: input.line }))) {
    return fail({ code: 'invalid', fields: { picture: 'missing' } });
  }
  const done = await transact((tx) => file(tx, { ...input, bodyHash, at: now() }));
  if (!done.ok) return done;
  orderChanged(found);
  return readOrder(input.token);
}

/** Whether this key has said the same before. Errors: key_reused when it said something else. */
async function findEarlier(door: Reader | Tx, key: string, bodyHash: string): Promise<Result<boolean>> {
  const [row] = await door.$queryRaw<{ bodyHash: string }[]>`SELECT "bodyHash" FROM "Complaint" WHERE "key" = ${key}`;
  return row && row.bodyHash !== bodyHash ? fail({ code: 'key_reused' }) : ok(row !== undefined);
}

async function file(tx: Tx, { token, key, bodyHash, line: position, reason, words, picture, at }: Filing): Promise<void> {
  // Asked again inside: of many equal requests at once all found nothing outside.
  const earlier = await findEarlier(tx, key, bodyHash);
  if (!earlier.ok) return refuse(earlier.error);
  if (earlier.value) return;
  const order = (await readOrderRow(tx, byToken(token)))!;
  if (!canComplain(order, at)) refuse({ code: 'complaint_over' });
  const line = lineAt(order, position);
  const filed = await tx.$executeRaw`
    INSERT INTO "Complaint" ("id", "key", "bodyHash", "shopId", "orderId", "lineId", "reason", "words", "hasPicture", "at")
    VALUES (${randomId('cmp')}, ${key}, ${bodyHash}, ${order.shopId}, ${order.id}, ${line.id}, ${reason}, ${words}, ${picture ? 1 : 0}, ${at})
    ON CONFLICT ("lineId") DO NOTHING`;
  if (filed === 0) refuse({ code: 'already_complained' });
  const by = { actor: 'customer' as const, staffId: null, at };
  await recordEvent(tx, { orderId: order.id, shopId: order.shopId, type: 'complained', ...by, facts: { reason, change: { line: position } } });
}
