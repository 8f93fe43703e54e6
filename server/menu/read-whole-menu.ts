import { createHash } from 'node:crypto';
import type { Building } from '@/domain/building/floor';
import type { Shop } from '@/domain/menu/shop';
import type { MenuBuilding, WholeMenu } from '@/domain/menu/whole-menu';
import { loadBuilding } from '@/server/building/load-building';
import { perDatabase } from '@/server/per-database';
import { loadShops } from './load-shops';

type Answer = { tag: string; body: string };
type Made = { building: Building; answer: Answer };

/** Made from this array of shops and this building and from no others: a new one means that something changed. */
const made = () => perDatabase('whole-menu', () => new WeakMap<readonly Shop[], Made>());

const toldOf = ({ name, timeZone, isDemo, floors, liftBanks, offlinePriceMinutes }: Building): MenuBuilding => ({
  name,
  timeZone,
  isDemo,
  floors,
  liftBanks: liftBanks.map((bank) => ({ id: bank.id, name: bank.name })),
  priceAgeMinutes: offlinePriceMinutes,
});

/** The whole building's menu as JSON, with a tag that changes with it (every shop's revision is part of it). */
export async function readWholeMenu(): Promise<Answer> {
  const [shops, building] = await Promise.all([loadShops(), loadBuilding()]);
  const known = made().get(shops);
  if (known?.building === building) return known.answer;
  const body = JSON.stringify({ building: toldOf(building), shops } satisfies WholeMenu);
  const answer = { tag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`, body };
  made().set(shops, { building, answer });
  return answer;
}
