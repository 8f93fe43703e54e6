import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseEnv } from '@/server/env';
import { ownAddress } from '@/server/revalidate';
import { ownOrigin } from '../serving/serve.mjs';
import { settingsFrom } from './settings.mjs';

const GOOD = [
  {},
  { PORT: '4000' },
  { PORT: '', DATA_DIR: '', PUBLIC_URL: '', HOST: '', DATABASE_URL: '' },
  { PUBLIC_URL: 'http://192.168.1.20:3000' },
  { PUBLIC_URL: 'https://shop.example/' },
  { PUBLIC_URL: 'http://127.0.0.1:4000', PORT: '4000' },
  { PUBLIC_URL: 'http://[::1]:3000' },
  { PUBLIC_URL: 'https://shop.example', HOST: '0.0.0.0' },
  { PUBLIC_URL: 'https://shop.example', HOST: '::' },
  { PUBLIC_URL: 'http://localhost:3000', HOST: '192.168.1.20' },
  { DATA_DIR: '/srv/upstairs' },
  { WORKER: 'off' },
  { SETUP: 'demo' },
  { DATA_DIR: 'elsewhere', DATABASE_URL: 'file:other/shop.db' },
] as const;

const BAD = [
  { PORT: '0' },
  { PORT: '80a' },
  { PORT: '70000' },
  { PORT: '3.5' },
  { PUBLIC_URL: 'shop.example' },
  { PUBLIC_URL: 'ftp://shop.example' },
  { PUBLIC_URL: 'https://shop.example/upstairs' },
  { PUBLIC_URL: 'https://shop.example/?a=1' },
  { PUBLIC_URL: 'https://name:word@shop.example' },
  { DATABASE_URL: 'postgres://localhost/shop' },
  { WORKER: 'no' },
  { SETUP: 'own' },
] as const;

describe('the settings of the commands and the environment of the server', () => {
  it.each(GOOD)('agree on %j', (given) => {
    const env = parseEnv(given);
    const settings = settingsFrom(given);
    // What another start is to be given, the welcome alone says (welcome.test.ts).
    expect({ ...settings, given: undefined }).toEqual({
      port: env.PORT,
      host: env.HOST,
      isWorkerOff: env.WORKER === 'off',
      setup: env.SETUP,
      publicUrl: env.PUBLIC_URL,
      isPublicUrlSet: Boolean('PUBLIC_URL' in given && given.PUBLIC_URL),
      databaseFile: env.DATABASE_URL.slice('file:'.length),
      dataFolder: path.dirname(env.DATABASE_URL.slice('file:'.length)),
    });
    expect(ownOrigin(settings)).toBe(ownAddress(env));
  });

  it.each(BAD)('both refuse %j', (given) => {
    expect(() => parseEnv(given)).toThrow();
    expect(() => settingsFrom(given)).toThrow(Object.keys(given)[0]);
  });
});
