import { qrcode, transform } from 'receiptline';
import { lineColumns, type Ticket } from '@/domain/tickets/ticket';
import { ticketMarkup } from './markup';

/** Dots of the printer to a column of its own font; receiptline draws pictures by the same measure. */
const dotsPerColumn = 12;

/** Modules that stay clear on either side of a code. */
const quiet = 4;

/** As large as the paper allows, for a phone that is held in a lift. @throws Error when the text is too long for a code. */
function codeSize(columns: number): (text: string) => number {
  return (text) => {
    const modules = qrcode.generate({ data: text, level: 'm', type: 'qrcode', cell: 3 }).length + 2 * quiet;
    return Math.min(6, Math.max(3, Math.floor((columns * dotsPerColumn) / modules)));
  };
}

const common = { encoding: 'gb18030', spacing: true } as const;

function drawn(ticket: Ticket, command: 'generic' | 'svg'): string {
  const cpl = lineColumns[ticket.paper];
  // Each piece of paper ends with a cut of its own; receiptline would add one more.
  return transform(ticketMarkup(ticket, codeSize(cpl)), { ...common, cpl, cutting: false, command });
}

/** The bytes that an ESC/POS printer understands, its Chinese in GB18030. */
export const ticketBytes = (ticket: Ticket): Buffer => Buffer.from(drawn(ticket, 'generic'), 'latin1');

/** The same ticket as a picture, one unit to a dot of the printer; for `<img>` only, where nothing in it can act. */
export const ticketSvg = (ticket: Ticket): string => drawn(ticket, 'svg');

/** Width and height of its picture in dots, of which 8 are a millimetre. */
export function dotsOf(svg: string): { width: number; height: number } {
  const found = /viewBox="0 0 (\d+) ([\d.]+)"/.exec(svg);
  if (!found) throw new Error('a ticket without a size');
  return { width: Number(found[1]), height: Number(found[2]) };
}
