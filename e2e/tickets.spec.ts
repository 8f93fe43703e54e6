import type { Page } from '@playwright/test';
import { readPaper } from '../server/testing/escpos/read-paper';
import { startPrinter, type TcpPrinter } from '../server/testing/escpos/tcp-printer';
import { placeOne } from './support/orders';
import { clerkOf, openDesk } from './support/people';
import { expect, test, type Tower } from './support/test';
import { deskWords } from './support/words';

const say = deskWords.en;

/** What stands on each paper that came out, as lines. */
const papers = (printer: TcpPrinter): string[][] => printer.received.map((bytes) => readPaper(bytes).lines.map(({ text }) => text.trim()).filter(Boolean));

async function addPrinter(owner: Page, tower: Tower, name: string, port: number): Promise<void> {
  await owner.goto(`${tower.url}/desk/settings?shop=xiaopu`);
  await owner.getByRole('link', { name: /^Printers/ }).click();
  await owner.getByRole('button', { name: 'Add a printer' }).click();
  const form = owner.getByRole('dialog', { name: 'Add a printer' });
  await form.getByLabel('Printer name').fill(name);
  await form.getByLabel('Address').fill('203.0.113.7');
  await form.getByLabel('Port').fill(String(port));
  await form.getByLabel(/^Bag label/).selectOption('By hand');
  await form.getByLabel(/^Receipt/).selectOption('By hand');
  await form.getByRole('button', { name: 'Save' }).click();
  await expect(form.getByRole('alert')).toContainText('Only addresses within the building');
  await form.getByLabel('Address').fill('127.0.0.1');
  await form.getByRole('button', { name: 'Save' }).click();
  await expect(owner.getByRole('article', { name })).toContainText(`127.0.0.1:${port}`);
}

test('an owner adds a printer and tries it; orders print once, also when it was off for a while', async ({ browser, quiet, tower, playwright }) => {
  let printer = await startPrinter();
  const { port } = printer;
  const owner = await openDesk(browser, quiet, tower, { name: 'owner', passcode: tower.demo.ownerPasscode }, 'en');
  await addPrinter(owner, tower, 'Kitchen', port);
  await owner.getByRole('button', { name: 'Test print on Kitchen' }).click();
  await expect(owner.getByRole('article', { name: 'Kitchen' }).getByRole('status')).toHaveText('printed');
  expect(papers(printer)[0]).toContain('Test print');

  const board = await openDesk(browser, quiet, tower, clerkOf(tower, 'xiaopu'), 'en');
  const first = await placeOne(playwright.request, tower);
  await board.getByRole('button', { name: say.accept(first.label), exact: true }).click();
  await expect.poll(() => papers(printer).length).toBe(2);
  expect(papers(printer)[1]![0]).toBe(first.label);

  await printer.stop();
  const second = await placeOne(playwright.request, tower);
  await board.getByRole('button', { name: say.accept(second.label), exact: true }).click();
  await expect(board.getByRole('button', { name: say.ready(second.label), exact: true })).toBeVisible();
  await expect(board.getByText(/^Tickets (not printed yet|that need a look): 1$/)).toBeVisible();
  await board.getByRole('button', { name: 'See', exact: true }).click();
  const queue = board.getByRole('dialog', { name: 'Not printed yet' });
  await expect(queue).toContainText(`${second.label} Kitchen ticket`);
  await expect(queue).toContainText('the printer is off');
  printer = await startPrinter('answers', port);
  await queue.getByRole('button', { name: `Try now: ${second.label} Kitchen ticket` }).click();
  await expect(queue).toContainText('Everything is printed.');
  expect(papers(printer).map(([number]) => number)).toEqual([second.label]);
  await printer.stop();
});

test('a ticket in doubt waits for a person’s word and is printed again as a second copy', async ({ browser, quiet, tower, playwright }) => {
  const port = tower.query<{ port: number }>('SELECT "port" FROM "Printer"')[0]!.port;
  const printer = await startPrinter('breaks', port);
  const board = await openDesk(browser, quiet, tower, clerkOf(tower, 'xiaopu'), 'en');
  const { label } = await placeOne(playwright.request, tower);
  await board.getByRole('button', { name: say.accept(label), exact: true }).click();
  await expect(board.getByText('Tickets that need a look: 1')).toBeVisible();
  printer.manner = 'answers';
  await board.getByRole('button', { name: 'See', exact: true }).click();
  await board.getByRole('button', { name: `Print again: ${label} Kitchen ticket` }).click();
  await expect(board.getByRole('dialog', { name: 'Not printed yet' })).toContainText('Everything is printed.');
  expect(printer.connections).toBe(2);
  expect(papers(printer)[1]!.slice(0, 2)).toEqual([label, 'Reprint, copy 2']);
  await printer.stop();
});

test('a card shows its tickets, and a tablet prints one on a page of its own size', async ({ browser, quiet, tower, playwright }) => {
  const board = await openDesk(browser, quiet, tower, clerkOf(tower, 'xiaopu'), 'en');
  const { label } = await placeOne(playwright.request, tower);
  await board.getByRole('button', { name: `Tickets ${label}` }).click();
  const dialog = board.getByRole('dialog', { name: `Tickets of ${label}` });
  await expect(dialog.getByRole('region', { name: 'Preview' }).getByRole('img')).toHaveAttribute('alt', new RegExp(`^${label}\n`));
  await dialog.getByRole('radio', { name: 'Bag label' }).check();
  await dialog.getByRole('button', { name: 'One bag more' }).click();
  await expect(dialog.getByRole('region', { name: 'Preview' }).getByRole('img')).toHaveAttribute('alt', /2 of 2/);
  await dialog.getByRole('link', { name: 'Print from this tablet' }).click();
  const ticket = board.getByRole('img', { name: /27F/ });
  await expect(ticket).toBeVisible();
  await board.emulateMedia({ media: 'print' });
  await expect(board.getByRole('button', { name: 'Print' })).toBeHidden();
  await expect(board.getByRole('banner')).toBeHidden();
  const pdf = await board.pdf({ preferCSSPageSize: true, printBackground: true });
  const [, width] = /MediaBox ?\[ ?0 0 ([\d.]+)/.exec(pdf.toString('latin1'))!;
  expect(Math.round((Number(width) / 72) * 25.4)).toBe(58);
  expect(pdf.toString('latin1').match(/\/Type ?\/Page\b/g)).toHaveLength(1);
  await board.emulateMedia({ media: 'screen' });
  await board.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await expect(board.getByRole('status').filter({ hasText: 'Printed?' })).toBeVisible();
  await board.getByRole('button', { name: 'Yes, printed' }).click();
  await expect(board.getByText('Noted as printed.')).toBeVisible();
});

test('the list by dish adds up what is in work, and is printed', async ({ browser, quiet, tower }) => {
  const port = tower.query<{ port: number }>('SELECT "port" FROM "Printer"')[0]!.port;
  const printer = await startPrinter('answers', port);
  const board = await openDesk(browser, quiet, tower, clerkOf(tower, 'xiaopu'), 'en');
  await board.getByRole('button', { name: /^By dish/ }).click();
  const panel = board.getByRole('dialog', { name: 'By dish' });
  const row = panel.getByRole('listitem').filter({ hasText: /in 3 orders/ });
  await expect(row).toContainText('9 pcs');
  await panel.getByRole('button', { name: 'Print this on Kitchen' }).click();
  await expect(panel.getByRole('status')).toHaveText('Sent to print');
  await expect.poll(() => papers(printer).at(-1)?.join(' ') ?? '').toContain('in 3 orders');
  await printer.stop();
});
