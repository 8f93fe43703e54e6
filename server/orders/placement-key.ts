import { createHash } from 'node:crypto';
import type { PlacedOrder } from '@/domain/orders/place-order-input';
import { fail, ok, type Result } from '@/domain/result';
import type { Reader, Tx } from '@/server/db';
import { refuse } from '@/server/transact';

type KeyRow = { key: string; bodyHash: string; response: string | null };

/** The same whatever the order of the properties was on the wire. */
function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, canonical(inner)]));
}

/** SHA-256 of the parsed body: what makes a retry the same request. */
export const hashBody = (input: object): string =>
  createHash('sha256').update(JSON.stringify(canonical(input))).digest('base64url');

function answerOf<T>(row: KeyRow | undefined, bodyHash: string): Result<T> | null {
  if (!row) return null;
  if (row.response === null) return fail({ code: 'key_replaced' });
  if (row.bodyHash !== bodyHash) return fail({ code: 'key_reused' });
  return ok(JSON.parse(row.response) as T);
}

/**
 * The answer that this key already has, or null for a new one. Asked before anything else: a retry gets its first
 * answer again, whatever prices and hours have become since.
 * Errors: key_reused for another body, key_replaced for an attempt that a changed order took the place of.
 * @typeParam T what was accepted: an order, or a place in a group-buy.
 */
export async function findAnswer<T = PlacedOrder>(door: Reader | Tx, key: string, bodyHash: string): Promise<Result<T> | null> {
  const rows = await door.$queryRaw<KeyRow[]>`SELECT * FROM "PlacementKey" WHERE "key" = ${key}`;
  return answerOf<T>(rows[0], bodyHash);
}

/** Makes a key unable to place anything. @returns what it had placed before, which stands; else null. */
export async function killKey(tx: Tx, key: string, at: Date): Promise<PlacedOrder | null> {
  const [row] = await tx.$queryRaw<KeyRow[]>`SELECT * FROM "PlacementKey" WHERE "key" = ${key}`;
  if (row) return row.response === null ? null : (JSON.parse(row.response) as PlacedOrder);
  await tx.$executeRaw`INSERT INTO "PlacementKey" ("key", "bodyHash", "response", "createdAt") VALUES (${key}, '', NULL, ${at})`;
  return null;
}

/**
 * Takes the place of an earlier attempt, so that its late retry is refused.
 * @throws Refusal `replaced_order_stands` when that attempt was accepted: the customer has an order already.
 */
export async function replaceKey(tx: Tx, replaced: string, at: Date): Promise<void> {
  const stands = await killKey(tx, replaced, at);
  if (stands) refuse({ code: 'replaced_order_stands', token: stands.token });
}

/** Keeps the acceptance under its key. What is replayed is parsed from this text, so every answer has its bytes. */
export async function storeAnswer(tx: Tx, key: string, bodyHash: string, answer: object, at: Date): Promise<void> {
  await tx.$executeRaw`INSERT INTO "PlacementKey" ("key", "bodyHash", "response", "createdAt")
    VALUES (${key}, ${bodyHash}, ${JSON.stringify(answer)}, ${at})`;
}
