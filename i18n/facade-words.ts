import type { Facade, Light } from '@/domain/funnel/facade';
import type { FacadeWords } from '@/domain/funnel/draw-facade';
import type { Span } from '@/domain/funnel/period';
import type { Locale, Text } from '@/domain/menu/shop';
import { formatDate } from './dates';
import { fill } from './fill';
import { funnelMessages } from './funnel';
import { inLocale } from './text';

/** `11月3日–11月30日`. */
export const formatSpan = ({ from, to }: Span, locale: Locale): string =>
  fill(funnelMessages[locale].round.span, { from: formatDate(from, locale), to: formatDate(to, locale) });

/** What one lit window stands for. */
export const legendOf = ({ perWindow }: Pick<Facade, 'perWindow'>, light: Light, locale: Locale): string =>
  fill(funnelMessages[locale].facade.perWindow[light], { count: Math.round(perWindow) });

/** What stands in the picture of the façade. */
export function facadeWords(facade: Facade, { light, span, building, locale }: { light: Light; span: Span; building: Text; locale: Locale }): FacadeWords {
  const caption = `${funnelMessages[locale].facade.lights[light]} · ${formatSpan(span, locale)}`;
  return { building: inLocale(building, locale), caption, legend: legendOf(facade, light, locale) };
}
