import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { difference, missingCompiler } from './install.mjs';
import { ROOT } from './root.mjs';

type Lockfile = { packages: Record<string, { optionalDependencies?: Record<string, string> }> };

const wanted = {
  '': { version: '0.1.0' },
  'node_modules/next': { version: '16.4.6' },
  'node_modules/vitest': { version: '4.1.12' },
  'node_modules/fsevents': { version: '2.3.3', optional: true },
};

describe('what is installed against the lockfile', () => {
  const all = { 'node_modules/next': { version: '16.4.6' }, 'node_modules/vitest': { version: '4.1.12' } };

  it('finds nothing to do when all is there, without the packages for other systems', () => {
    expect(difference(wanted, all)).toBeUndefined();
  });

  it.each([
    ['nothing is installed', undefined, 'nothing is installed yet'],
    ['a version changed', { ...all, 'node_modules/next': { version: '16.4.5' } }, 'next 16.4.6 is missing'],
    ['build tools were left out', { 'node_modules/next': { version: '16.4.6' } }, 'vitest 4.1.12 is missing'],
    ['an optional package is of another version', { ...all, 'node_modules/fsevents': { version: '2.3.2' } }, 'fsevents 2.3.3 is missing'],
  ])('installs when %s', (_, installed, reason) => {
    expect(difference(wanted, installed)).toBe(reason);
  });

  it('has an entry for each system that the framework is compiled for, or npm ci refuses', () => {
    const { packages } = JSON.parse(readFileSync(path.join(ROOT, 'package-lock.json'), 'utf8')) as Lockfile;
    const systems = Object.keys(packages['node_modules/next']?.optionalDependencies ?? {});
    expect(systems.length).toBeGreaterThan(4);
    expect(systems.filter((name) => !packages[`node_modules/${name}`])).toEqual([]);
  });

  it('names no registry in the lockfile', () => {
    expect(readFileSync(path.join(ROOT, 'package-lock.json'), 'utf8')).not.toContain('"resolved"');
  });
});

describe('the compiler of the database driver', () => {
  it('is not asked for where it is there', () => {
    expect(missingCompiler(() => true)).toBeUndefined();
    expect(missingCompiler((name) => ['python3', 'make', 'clang++'].includes(name))).toBeUndefined();
  });

  it('is asked for in one line that names what is missing', () => {
    const line = missingCompiler((name) => name === 'make');
    expect(line).toContain('python3, g++ is missing');
    expect(line).not.toContain('\n');
  });
});
