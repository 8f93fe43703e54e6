import { expect, test } from 'vitest';
import { isPicture, rowPicture, sheetPicture, uploadPath } from './picture';

const upload = uploadPath('0f'.repeat(32));

test('a row shows the small one of an upload, a drawing as it is, and a plain tile for none', () => {
  expect(rowPicture(upload)).toBe(`${upload}-96.webp`);
  expect(rowPicture('/goods/banana.svg')).toBe('/goods/banana.svg');
  expect(rowPicture('')).toBe('/goods/none.svg');
});

test('a sheet shows the large one of what a row shows small', () => {
  expect(sheetPicture(rowPicture(upload))).toBe(`${upload}-480.webp`);
  for (const drawn of ['/goods/banana.svg', '/goods/none.svg', '/pictures/x-96.webp', '']) expect(sheetPicture(drawn)).toBeNull();
});

test.each([
  'https://evil.example/a.webp', '//evil.example/a.webp', '/pictures/../upstairs.db', `${upload}-96.webp`, `${upload}/`, `${upload}\n`, '/goods/../x.svg', '/goods/a.svg?b', 'javascript:alert(1)',
  `/pictures/${'A'.repeat(64)}`,
])('%j is no picture of a menu', (path) => expect(isPicture(path)).toBe(false));

test('none, a drawing and an upload are', () => {
  for (const path of ['', '/goods/braised-egg.svg', upload]) expect(isPicture(path)).toBe(true);
});
