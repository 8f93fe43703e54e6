import { proposeSlug, slugLimit } from '@/domain/menu/shop-slug';
import type { Text } from '@/domain/menu/shop';
import { ok, type Result } from '@/domain/result';
import { loadShops } from './load-shops';
import { toPinyin } from './pinyin';

/** The same with a number behind it while another shop has it. */
function unused(slug: string, taken: ReadonlySet<string>): string {
  for (let number = 2; taken.has(slug); number += 1) {
    const end = `-${number}`;
    const numbered = slug.replace(/-\d+$/, '').slice(0, slugLimit - end.length) + end;
    if (!taken.has(numbered)) return numbered;
  }
  return slug;
}

/** A name in addresses that fits the shop's name and that no other shop has; it is printed nowhere before it is saved. */
export async function suggestSlug({ zh, en }: Text): Promise<Result<string>> {
  const taken = new Set((await loadShops()).map(({ slug }) => slug));
  return ok(unused(proposeSlug(en, toPinyin(zh).pinyin), taken));
}
