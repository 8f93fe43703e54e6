import type { Row, Size, Ticket } from '@/domain/tickets/ticket';
import { lineColumns } from '@/domain/tickets/ticket';

/**
 * Text that receiptline prints as it is: of ASCII only letters and digits pass by themselves, since every other sign means
 * something in some place of its markup: `|`, `{`, `_`, `^`, `~`, a line of `-`. Spaces too, which it would trim.
 */
export const plainMarkup = (text: string): string =>
  text.replace(/[\u0020-\u007e]/g, (sign) => (/[A-Za-z0-9]/.test(sign) ? sign : `\\x${sign.charCodeAt(0).toString(16)}`));

/** receiptline's marks for larger letters. */
const marks: Record<Size, string> = { normal: '', tall: '^^', large: '^^^', huge: '^^^^^' };

function textMarkup({ text, size, bold, align }: Extract<Row, { kind: 'text' }>): string {
  const said = `${bold ? '"' : ''}${marks[size]}${plainMarkup(text)}`;
  // A line that begins with a bar stands at the left edge, one without in the middle.
  return align === 'left' ? `|${said}` : said;
}

/** How the dots of a code are to be drawn, 3 to 8 of them to a module. */
export type CodeSize = (text: string) => number;

/** One ticket in receiptline's markup, from which it draws bytes and pictures alike. */
export function ticketMarkup({ paper, rows }: Ticket, codeSize: CodeSize): string {
  // Not its own ruled lines: they need a code page that Chinese printers do not have.
  const rule = `|${plainMarkup('-'.repeat(lineColumns[paper]))}`;
  const lines = rows.flatMap((row): string[] => {
    switch (row.kind) {
      case 'text':
        return [textMarkup(row)];
      case 'rule':
        return [rule];
      case 'qr':
        return ['', `{code:${plainMarkup(row.text)};option:qrcode,${codeSize(row.text)},m}`, ''];
      case 'cut':
        // What is torn off by hand has to be past the edge.
        return ['', '', '', '='];
    }
  });
  return lines.join('\n');
}
