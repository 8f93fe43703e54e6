import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { settingsFrom } from '../setup/settings.mjs';
import { welcome } from './welcome.mjs';

let said = '';
beforeEach(() => {
  said = '';
  vi.spyOn(console, 'log').mockImplementation((text: string) => void (said += text));
});
afterEach(() => void vi.restoreAllMocks());

const settings = settingsFrom({ PUBLIC_URL: 'https://shop.example' });
const empty = { migrations: [], seeded: null, hasBuilding: false, placard: null, floors: [], shops: [] };
const tower = { ...empty, hasBuilding: true, placard: { floor: '27', code: 'k7qm2x' }, floors: ['27'], shops: ['corner'] };

it('an empty folder’s start prints one address, as text and as a code to scan, and how to get the demo', async () => {
  await welcome(settings, empty, 'secret-token');
  expect(said.match(/https?:\S+/g)).toEqual(['https://shop.example/desk/setup#secret-token']);
  expect(said).toMatch(/[▀▄█]/);
  expect(said).toContain('SETUP=demo npm start');
});

it('a folder with a building is told as before, and no address of a set-up', async () => {
  await welcome(settings, tower, null);
  expect(said).toContain('https://shop.example/f/q/27-k7qm2x');
  expect(said).toContain('Desk: https://shop.example/desk');
  expect(said).not.toMatch(/setup|Passcode/);
});

it('a start that can be tried from a phone is given all again that this one was given', async () => {
  await welcome(settingsFrom({ PORT: '3977', DATA_DIR: './my tower' }), tower, null);
  expect(said).toMatch(/PORT=3977 DATA_DIR='\.\/my tower' PUBLIC_URL=http:\/\/[^ ]+:3977 npm start/);
});
