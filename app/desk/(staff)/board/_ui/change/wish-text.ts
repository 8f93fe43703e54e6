import type { DeskOrder } from '@/domain/orders/order-view';
import { fill } from '@/i18n/fill';
import { inLocale } from '@/i18n/text';
import type { Desk } from '@/app/desk/_ui/desk-context';

/** What a customer asks, in a few words; empty where nothing is asked. */
export function wishText({ request, lines }: Pick<DeskOrder, 'request' | 'lines'>, { text, locale }: Pick<Desk, 'text' | 'locale'>): string {
  if (!request) return '';
  const line = lines.find(({ position }) => position === request.line);
  return fill(text.changes.request.wants[request.kind], { room: request.room ?? '', item: line ? inLocale(line.name, locale) : '' });
}
