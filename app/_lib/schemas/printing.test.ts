import { describe, expect, test } from 'vitest';
import { previewSchema, printingSchema, printPageSchema, printSheetSchema, printTicketSchema, savePrinterSchema, settleJobSchema } from './printing';

const printer = {
  shop: 'corner', id: null, name: '后厨', link: { kind: 'network', host: '192.168.1.50', port: 9100 }, paper: 58, locale: 'zh', paused: false,
  kitchen: 'accept', label: null, receipt: 'hand',
};
const taken = (schema: { safeParse: (input: unknown) => { success: boolean } }, input: unknown) => schema.safeParse(input).success;

describe('a printer', () => {
  test('is taken as it should be, its address in small letters', () => {
    expect(savePrinterSchema.parse({ ...printer, link: { ...printer.link, host: ' Printer.Lan ' } }).link).toEqual({ kind: 'network', host: 'printer.lan', port: 9100 });
    expect(taken(savePrinterSchema, { ...printer, link: { kind: 'system' } })).toBe(true);
  });
  test.each([
    { name: '' }, { name: '\u200d' }, { name: '长'.repeat(41) }, { name: '<b>' }, { name: 3 }, { paper: 57 }, { paper: '58' }, { locale: 'fr' }, { paused: 'no' },
    { kitchen: 'always' }, { kitchen: undefined }, { shop: '../x' }, { id: '' }, { extra: 1 }, { link: { kind: 'fax' } }, { link: { kind: 'system', host: 'x' } },
    ...[9099, 9200, 80, 0, -1, 1e9, 9100.5, '9100', null].map((port) => ({ link: { ...printer.link, port } })),
    ...['', ' ', 'a'.repeat(254), 7].map((host) => ({ link: { ...printer.link, host } })),
  ])('is not with %j', (wrong) => {
    expect(taken(savePrinterSchema, { ...printer, ...wrong })).toBe(false);
  });
});

test.each([0, -1, 21, 1e9, 1.5, '2'])('no ticket has %j bags', (bags) => {
  expect(taken(printTicketSchema, { order: 'ord', kind: 'label', printer: 'prt', bags })).toBe(false);
  expect(taken(printTicketSchema, { order: 'ord', kind: 'label', printer: 'prt', bags: 2 })).toBe(true);
});

test('what is asked for is asked for exactly', () => {
  expect(taken(printTicketSchema, { order: 'ord', kind: 'test', printer: 'prt', bags: 1 })).toBe(false);
  expect(taken(printSheetSchema, { printer: 'prt', sheet: { kind: 'dishes', from: 'noon' } })).toBe(false);
  expect(taken(printSheetSchema, { printer: 'prt', sheet: { kind: 'kitchen' } })).toBe(false);
  expect(taken(settleJobSchema, { job: 'job', answer: 'sent' })).toBe(false);
  expect(taken(printingSchema, { order: 'ord', job: 'job' })).toBe(false);
  expect(taken(printingSchema, {})).toBe(true);
  expect(previewSchema.parse({ order: 'ord', kind: 'label', paper: '80', bags: '2', locale: 'en' })).toEqual({ order: 'ord', kind: 'label', paper: 80, bags: 2, locale: 'en' });
  expect(taken(previewSchema, { order: 'ord', kind: 'label', paper: '57', bags: '2', locale: 'en' })).toBe(false);
});

test('the page of a ticket knows a job, an order and a list by dish', () => {
  const page = (query: object) => printPageSchema.safeParse({ locale: 'zh', ...query });
  expect(page({ ticket: 'job_1', shop: 'corner' }).data).toEqual({ job: 'job_1' });
  expect(page({ ticket: 'ord_1', shop: 'corner' }).data).toEqual({ order: 'ord_1', kind: 'receipt', paper: 58, bags: 1, locale: 'zh' });
  expect(page({ ticket: 'dishes', shop: 'corner' }).data).toEqual({ shop: 'corner', from: null, paper: 58, locale: 'zh' });
  for (const wrong of [{ ticket: 'dishes' }, { ticket: 'ord_1', bags: '99' }, { ticket: 'ord_1', kind: ['label', 'receipt'] }, { ticket: 'x'.repeat(65) }]) expect(page(wrong).success).toBe(false);
});
