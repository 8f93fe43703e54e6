import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseEnv, variables } from './env';

describe('parseEnv', () => {
  test('needs nothing to be set', () => {
    const expected = {
      NODE_ENV: 'development',
      PORT: 3000,
      HOST: '127.0.0.1',
      DATA_DIR: path.resolve('data'),
      DATABASE_URL: `file:${path.resolve('data/upstairs.db')}`,
      PUBLIC_URL: 'http://localhost:3000',
      WORKER: 'on',
      SETUP: 'ask',
      SETUP_TOKEN: null,
    };
    expect(parseEnv({})).toEqual(expected);
    expect(parseEnv({ PORT: '', HOST: '', DATA_DIR: '', DATABASE_URL: '', PUBLIC_URL: '' })).toEqual(
      expected,
    );
  });

  test('derives what was not said from what was', () => {
    expect(parseEnv({ PORT: '8080' }).PUBLIC_URL).toBe('http://localhost:8080');
    expect(parseEnv({ DATA_DIR: '/var/upstairs' }).DATABASE_URL).toBe('file:/var/upstairs/upstairs.db');
    expect(parseEnv({ DATABASE_URL: 'file:./other.db' }).DATABASE_URL).toBe(
      `file:${path.resolve('other.db')}`,
    );
    expect(parseEnv({ PUBLIC_URL: 'https://Shop.Example/' }).PUBLIC_URL).toBe('https://shop.example');
  });

  test.each([
    ['http://localhost:4000', '127.0.0.1'],
    ['https://shop.example', '127.0.0.1'],
    ['http://192.168.1.20:3000', '0.0.0.0'],
  ])('listens for %s on %s unless HOST says otherwise', (PUBLIC_URL, host) => {
    expect(parseEnv({ PUBLIC_URL }).HOST).toBe(host);
    expect(parseEnv({ PUBLIC_URL, HOST: '::' }).HOST).toBe('::');
  });

  test.each([
    { PORT: '0' },
    { PORT: '65536' },
    { PORT: '3000.5' },
    { PORT: 'http' },
    { NODE_ENV: 'staging' },
    { DATABASE_URL: 'postgres://localhost/upstairs' },
    { SETUP: 'both' },
    { SETUP_TOKEN: 'short' },
    { SETUP_TOKEN: `${'a'.repeat(31)} ` },
    { PUBLIC_URL: 'shop.example' },
    { PUBLIC_URL: 'ftp://shop.example' },
    { PUBLIC_URL: 'https://shop.example/f' },
    { PUBLIC_URL: 'https://shop.example/?a=1' },
    { PUBLIC_URL: 'https://user:secret@shop.example/' },
  ])('refuses %o and names the variable', (source) => {
    expect(() => parseEnv(source)).toThrow(Object.keys(source)[0]);
  });

  test('names every fault at once, and repeats no value', () => {
    expect(() => parseEnv({ PORT: '-1', PUBLIC_URL: 'secret' })).toThrow(/PORT: [^]*PUBLIC_URL: /);
    expect(() => parseEnv({ PORT: '-1', PUBLIC_URL: 'secret' })).not.toThrow('secret');
  });
});

test('.env.example lists exactly what is read', () => {
  const lines = readFileSync('.env.example', 'utf8').split('\n');
  const listed = lines.flatMap((line) => /^# ([A-Z_]+)=/.exec(line)?.[1] ?? []);
  expect(listed.toSorted()).toEqual(Object.keys(variables.shape).toSorted());
  // Copied to .env it changes nothing until a line is uncommented.
  expect(lines.filter((line) => line !== '' && !line.startsWith('#'))).toEqual([]);
});
