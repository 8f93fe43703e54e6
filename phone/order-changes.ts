import type { ComplaintInput } from '@/domain/complaints/complaint';
import type { Ask } from '@/domain/orders/order-change';
import type { OrderView } from '@/domain/orders/order-view';
import type { Result } from '@/domain/result';
import { postJson } from './post-json';

/** A picture over a lift's worth of signal, in milliseconds. */
const patience = 60_000;

/** Each answers the order as it stands then; null when no answer came: it may have arrived all the same. */
type Sent = Promise<Result<OrderView> | null>;

const path = (token: string, what: string): string => `/api/v1/orders/${token}/${what}`;

export const askChange = (token: string, key: string, ask: Ask): Sent => postJson(path(token, 'requests'), { key, ask });

export const answerOffer = (token: string, line: number, accept: boolean): Sent => postJson(path(token, 'offers'), { line, accept });

export const fileComplaint = (token: string, complaint: ComplaintInput): Sent => postJson(path(token, 'complaints'), complaint);

/** Where the picture of a line is shown from, and sent to. */
export const evidencePath = (token: string, line: number): string => path(token, `complaints/picture?line=${line}`);

/** Sends a picture ahead of what is said about a line; sent again, it takes the place of the one before. Never throws. */
export async function sendEvidence(token: string, line: number, picture: Blob): Promise<Result<null> | null> {
  const request = { method: 'POST', body: picture, signal: AbortSignal.timeout(patience), headers: { 'Content-Type': 'application/octet-stream' } };
  try {
    return (await (await fetch(evidencePath(token, line), request)).json()) as Result<null>;
  } catch {
    return null;
  }
}
