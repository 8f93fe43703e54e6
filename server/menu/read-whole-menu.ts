import { createHash } from 'node:crypto';
import type { Shop } from '@/domain/menu/shop';
import { perDatabase } from '@/server/per-database';
import { loadShops } from './load-shops';

/** What GET /api/v1/menu answers. */
export type WholeMenu = { shops: readonly Shop[] };

type Answer = { tag: string; body: string };

/** Made from this array of shops and from no other: a new one means that something changed. */
const made = () => perDatabase('whole-menu', () => new WeakMap<readonly Shop[], Answer>());

/** The whole building's menu as JSON, with a tag that changes with it (every shop's revision is part of it). */
export async function readWholeMenu(): Promise<Answer> {
  const shops = await loadShops();
  const known = made().get(shops);
  if (known) return known;
  const body = JSON.stringify({ shops } satisfies WholeMenu);
  const answer = { tag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`, body };
  made().set(shops, answer);
  return answer;
}
