import { drawFacade } from '@/domain/funnel/draw-facade';
import { type Light, lightFacade } from '@/domain/funnel/facade';
import type { Locale } from '@/domain/menu/shop';
import { ok, type Result } from '@/domain/result';
import type { StaffActor } from '@/domain/staff/actor';
import { facadeWords } from '@/i18n/facade-words';
import { loadBuilding } from '@/server/building/load-building';
import { type FunnelAsked, readFunnel } from './read-funnel';

/** The tower's façade as an SVG file. Errors: those of readFunnel. */
export async function readFacade(actor: StaffActor, { light, locale, ...asked }: FunnelAsked & { light: Light; locale: Locale }): Promise<Result<string>> {
  const report = await readFunnel(actor, asked);
  if (!report.ok) return report;
  const { name } = await loadBuilding();
  const facade = lightFacade(report.value.floors, light);
  return ok(drawFacade(facade, facadeWords(facade, { light, span: report.value.span, building: name, locale })));
}
