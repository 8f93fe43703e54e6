import { expect, it } from 'vitest';
import { parseEnv } from '@/server/env';
import { drawSetupToken, setupAddress } from './setup-address.mjs';

it('an empty folder gets a token that the server takes, another at each start', () => {
  const environment: Record<string, string> = { SETUP_TOKEN: 'left over from somewhere else' };
  const first = drawSetupToken({ hasBuilding: false }, environment as NodeJS.ProcessEnv);
  expect(parseEnv(environment).SETUP_TOKEN).toBe(first);
  expect(first).toMatch(/^[A-Za-z0-9_-]{32}$/);
  expect(drawSetupToken({ hasBuilding: false }, environment as NodeJS.ProcessEnv)).not.toBe(first);
});

it('a folder with a building gets none, whatever the environment says', () => {
  const environment: Record<string, string> = { SETUP_TOKEN: 'a'.repeat(32) };
  expect(drawSetupToken({ hasBuilding: true }, environment as NodeJS.ProcessEnv)).toBeNull();
  expect(parseEnv(environment).SETUP_TOKEN).toBeNull();
});

it('the address keeps the token from servers and logs', () => {
  const { pathname, search, hash } = new URL(setupAddress('https://shop.example', 'secret'));
  expect([pathname, search, hash]).toEqual(['/desk/setup', '', '#secret']);
});
