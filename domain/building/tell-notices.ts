import type { ToldNotice } from '../slots/availability';
import { type BuildingNotice, suspensions } from './notice';
import type { Shafts } from './lift-route';

type Place = { building: Shafts; shops: readonly { slug: string; floor: string }[]; floor: string };

/** Notices for a floor, each with the shops from which it, alone or with others at the same time, lets nothing come. */
export function tellNotices(notices: readonly BuildingNotice[], { building, shops, floor }: Place): ToldNotice[] {
  const length = (list: readonly BuildingNotice[], from: string) =>
    suspensions(list, building, from, floor).reduce((sum, span) => sum + span.until.getTime() - span.from.getTime(), 0);
  const hasPart = (notice: BuildingNotice, from: string) =>
    length([notice], from) > 0 || length(notices, from) > length(notices.filter((each) => each !== notice), from);
  return notices.map((notice) => ({
    id: notice.id,
    kind: notice.kind,
    text: notice.text,
    from: notice.from.toISOString(),
    until: notice.until.toISOString(),
    stops: shops.filter((shop) => hasPart(notice, shop.floor)).map(({ slug }) => slug),
  }));
}
