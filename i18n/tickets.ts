import type { Locale } from '@/domain/menu/shop';
import type { TicketVoice, TicketWord } from '@/domain/tickets/ticket-voice';
import { formatDayTime } from './clock';
import { tickets as en } from './en/tickets';
import { fill } from './fill';
import { formatGrams } from './grams';
import { formatFen } from './money';
import { floorName, inLocale, type Messages } from './text';
import { tickets as zh } from './zh/tickets';

const messages: Record<Locale, Messages<typeof zh> & Record<TicketWord, string>> = { zh, en };

/**
 * How tickets speak a language at this moment.
 * @param zone the building's
 */
export const ticketVoice = (locale: Locale, zone: string, now: Date): TicketVoice => ({
  say: (word, values = {}) => fill(messages[locale][word], values),
  text: (text) => inLocale(text, locale),
  // The sign that GB18030 printers have (rules.md, 26).
  money: (amount) => formatFen(amount).replace('¥', '￥'),
  grams: formatGrams,
  time: (at) => formatDayTime(at, now, zone, locale),
  floor: floorName,
});
