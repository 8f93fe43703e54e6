import { gaijiaofan } from './goods/gaijiaofan';
import { guotie } from './goods/guotie';
import { guozhi } from './goods/guozhi';
import { malatang } from './goods/malatang';
import { shuijiao } from './goods/shuijiao';
import { xiaopu } from './goods/xiaopu';
import { yimian } from './goods/yimian';
import type { SeedShop } from './shop-seed';

/** The demo's shops in the order in which a floor's page lists them. */
export const demoShops: readonly SeedShop[] = [xiaopu, gaijiaofan, guotie, shuijiao, malatang, yimian, guozhi];

/** The picture of a good or a shop, drawn by `scripts/draw-goods.ts`. */
export const picturePath = (slug: string): string => `/goods/${slug}.svg`;

/** A shop's own picture, apart from its goods'. */
export const shopPicture = (shop: Pick<SeedShop, 'slug'>): string => picturePath(`shop-${shop.slug}`);

/** What the demo's collection codes hold, so that nobody who scans one pays a stranger. */
export const collectionCode = (shop: Pick<SeedShop, 'slug'>): string => `UPSTAIRS-DEMO-${shop.slug}: pays nobody`;
