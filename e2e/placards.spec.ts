import { openDesk } from './support/people';
import { readPdf } from './support/read-pdf';
import { expect, test } from './support/test';

const owner = (tower: { demo: { ownerPasscode: string } }) => ({ name: 'owner', passcode: tower.demo.ownerPasscode });

/** The sheets as a browser prints them, read by programs that know nothing of this one. */
test('each printed sheet is one A4 page whose QR leads to its floor', async ({ browser, quiet, tower, request }) => {
  test.setTimeout(180_000);
  const desk = await openDesk(browser, quiet, tower, owner(tower), 'zh');
  await desk.goto(`${tower.url}/desk/placards`);
  await expect(desk.getByRole('button', { name: /打印 40 张/ })).toBeVisible();
  const pages = await readPdf(await desk.pdf({ preferCSSPageSize: true, printBackground: false }));
  const live = tower.query<{ label: string; code: string }>(`SELECT label, code FROM Placard JOIN Floor ON Floor.id = floorId WHERE status = 'live' ORDER BY position`);
  expect(pages).toHaveLength(live.length);
  const floors = new Set<string>();
  for (const { width, height, codes, text } of pages) {
    expect(Math.round(width)).toBe(210);
    expect(Math.round(height)).toBe(297);
    expect(codes).toHaveLength(1);
    const [code] = codes;
    expect(code!.side).toBeGreaterThanOrEqual(119);
    const floor = live.find((placard) => code!.text === `${tower.url}/f/q/${placard.label}-${placard.code}`);
    expect(floor, code!.text).toBeDefined();
    expect(text).toContain(code!.text.replace('http://', ''));
    floors.add(floor!.label);
    const answer = await request.get(code!.text, { maxRedirects: 0, headers: { 'accept-language': 'zh' } });
    expect(answer.headers().location).toBe(`/f/zh/${floor!.label}#p=${floor!.label}-${floor!.code}`);
  }
  expect(floors.size).toBe(live.length);
});

test('while the address is local, sheets say DEMO', async ({ browser, quiet, tower }) => {
  const desk = await openDesk(browser, quiet, tower, owner(tower), 'en');
  await desk.goto(`${tower.url}/desk/placards`);
  await expect(desk.getByText('sheets carry the word DEMO', { exact: false })).toBeVisible();
  const [first] = await readPdf(await desk.pdf({ preferCSSPageSize: true, pageRanges: '1' }));
  expect(first!.text).toContain('DEMO');
});
