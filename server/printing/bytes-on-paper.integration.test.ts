import { createCanvas, loadImage } from '@napi-rs/canvas';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bagLabels } from '@/domain/tickets/bag-label';
import { fen } from '@/domain/money';
import { kitchenTicket } from '@/domain/tickets/kitchen-ticket';
import { printable } from '@/domain/tickets/printable';
import { receipt } from '@/domain/tickets/receipt';
import { lineColumns, lines, type PaperWidth, type Row, sizes, type Ticket } from '@/domain/tickets/ticket';
import { ticketVoice } from '@/i18n/tickets';
import { aTicketOrder } from '@/domain/tickets/testing/ticket-order';
import { readCodes } from '@/server/testing/escpos/read-code';
import { type Paper, readPaper } from '@/server/testing/escpos/read-paper';
import { ticketBytes, ticketSvg } from './draw-ticket';

const voice = ticketVoice('zh', 'Asia/Shanghai', new Date('2026-03-02T04:00:00Z'));
const papers: readonly PaperWidth[] = [58, 80];

/** The texts that a ticket says, as rows of paper: what the printer must have printed, and nothing else. */
const said = ({ paper, rows }: Ticket): string[] =>
  rows.flatMap((row: Row) => (row.kind === 'text' ? [row.text.trimEnd()] : row.kind === 'rule' ? ['-'.repeat(lineColumns[paper])] : []));

const printed = (paper: Paper): string[] => paper.lines.map(({ text }) => text.trimEnd()).filter((text) => text !== '');

const order = aTicketOrder({
  note: '少油|不要_辣_ {香菜}\n---\n=\\n`a`^b~c"d"',
  payment: { method: 'code', status: 'unpaid', amount: fen(2167) },
  collection: { text: 'https://pay.example/c?m=14.60&s=小铺', isDemo: false },
});

describe.each(papers)('on paper of %i mm', (paper) => {
  const tickets = {
    kitchen: kitchenTicket(order, { paper, copy: 1 }, voice),
    label: bagLabels(order, { paper, copy: 1, bags: 3 }, voice),
    receipt: receipt(order, { paper, copy: 2 }, voice),
  };

  test.each(Object.entries(tickets))('an independent reader of ESC/POS finds the %s as it is, in GB18030', (_, ticket) => {
    const read = readPaper(ticketBytes(ticket));
    expect(printed(read)).toEqual(said(ticket));
    expect(read.asksStatus).toBe(true);
    expect(read.cuts).toHaveLength(ticket.rows.filter(({ kind }) => kind === 'cut').length);
    const looks = ticket.rows.flatMap((row) => (row.kind === 'text' ? [[...sizes[row.size], row.bold]] : row.kind === 'rule' ? [[1, 1, false]] : []));
    expect(read.lines.filter(({ text }) => text.trim() !== '').map(({ wide, high, bold }) => [wide, high, bold])).toEqual(looks);
  });

  test('ZBar reads both codes of a receipt from the dots of the printer', async () => {
    const { images } = readPaper(ticketBytes(tickets.receipt));
    expect(images.every(({ centred, width }) => centred && width <= lineColumns[paper] * 12)).toBe(true);
    expect(await Promise.all(images.map((image) => readCodes(image)))).toEqual([[order.collection!.text], [order.page]]);
  });

  test('ZBar reads both codes from the picture of a receipt, whose words are those of the paper', async () => {
    const svg = ticketSvg(tickets.receipt);
    const picture = await loadImage(Buffer.from(svg));
    const canvas = createCanvas(picture.width, picture.height);
    const context = canvas.getContext('2d');
    context.fillStyle = '#fff';
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.drawImage(picture, 0, 0);
    const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
    const grey = Uint8Array.from({ length: canvas.width * canvas.height }, (_, at) => data[at * 4]!);
    expect((await readCodes({ width: canvas.width, height: canvas.height, grey })).toSorted()).toEqual([order.collection!.text, order.page].toSorted());
    expect(svg).not.toMatch(/<script|onload|href=|<image|foreignObject/i);
  });
});

describe('whatever people write', () => {
  const oneLine = (text: string): Ticket => ({ paper: 80, rows: lines(80, text) });
  const joined = (ticket: Ticket) => printed(readPaper(ticketBytes(ticket))).join('').replace(/ /g, '');

  test('is on the paper, sign by sign', () => {
    const signs = fc.string({ unit: fc.constantFrom(...'|{}_^~"`\\=-;:#*', 'n', 'x41', '锅', '￥', ' ', 'é', '𠮷'), maxLength: 60 });
    fc.assert(
      fc.property(fc.oneof(signs, fc.string({ unit: 'grapheme', maxLength: 60 }), fc.string({ unit: 'binary', maxLength: 60 })), (text) => {
        expect(joined(oneLine(text))).toBe(printable(text).replace(/ /g, ''));
      }),
      { numRuns: 500 },
    );
  });

  test('is the same after GB18030 for every character that is let through', () => {
    const kept: string[] = [];
    for (let code = 0x20; code <= 0x10ffff; code++) {
      const character = String.fromCodePoint(code);
      if (printable(character) === character && character.trim() !== '') kept.push(character);
    }
    expect(kept.length).toBeGreaterThan(100_000);
    const broken: string[] = [];
    for (let at = 0; at < kept.length; at += 2_000) {
      const some = kept.slice(at, at + 2_000);
      const text = some.join('');
      const found = joined({ paper: 80, rows: some.map((character) => ({ kind: 'text', text: character, size: 'normal', bold: false, align: 'left' })) });
      if (found !== text) broken.push(...some.filter((character) => joined({ paper: 80, rows: [{ kind: 'text', text: character, size: 'normal', bold: false, align: 'left' }] }) !== character));
    }
    expect(broken.map((character) => character.codePointAt(0)!.toString(16))).toEqual([]);
  });

  test('has a box in the place of what no printer draws', () => {
    expect(printable('多放香菜😀👨‍👩‍👧谢谢')).toBe('多放香菜□□谢谢');
    expect(printable('a\ud800b')).toBe('a□b');
    expect(printable('¥5')).toBe('￥5');
    expect(printable('a\u202eb\u0007c\nd')).toBe('abc d');
  });
});
