import { countsAsScan, isByBrowser } from '@/domain/funnel/visit';
import { recordVisit } from '@/server/placards/record-visit';
import { resolveScan } from '@/server/placards/resolve-scan';

/** Somebody, or something, asks for a placard's address; headers by their names in lower case. */
export type Hit = { text: string; device: string; method: 'GET' | 'HEAD'; headers: Readonly<Record<string, string>> };

export type Door = (hit: Hit) => Promise<void>;

/** What the placard's route does of a visit, apart from its rates: app/_lib has the route itself. */
export const door: Door = async ({ text, device, method, headers }) => {
  const outcome = await resolveScan(text);
  const incoming = { header: (name: string) => headers[name] ?? null };
  if ((outcome.kind !== 'admitted' && outcome.kind !== 'told') || outcome.source === null || !countsAsScan(method, incoming)) return;
  const link = outcome.kind === 'told' ? { link: outcome.link } : {};
  await recordVisit({ source: outcome.source, ...link, counts: isByBrowser(incoming, true) }, device);
};
