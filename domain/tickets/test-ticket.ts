import { cut, lines, type PaperWidth, rule, type Ticket } from './ticket';
import type { TicketVoice } from './ticket-voice';

/** A page to try a printer with: large and small letters, hanzi and figures to the very edge, and a code to scan. */
export function testTicket({ name, page }: { name: string; page: string }, paper: PaperWidth, voice: TicketVoice): Ticket {
  const ruler = '1234567890'.repeat(5).slice(0, paper === 58 ? 32 : 48);
  return {
    paper,
    rows: [
      ...lines(paper, voice.say('test'), { size: 'large', bold: true, align: 'center' }),
      ...lines(paper, name, { size: 'tall', align: 'center' }),
      rule,
      ...lines(paper, ruler),
      ...lines(paper, voice.say('testText')),
      ...lines(paper, '锅贴 ×14 ￥13.50 #023 27F', { size: 'tall', bold: true }),
      { kind: 'qr', text: page },
      cut,
    ],
  };
}
