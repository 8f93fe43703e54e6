import { existsSync, mkdirSync, mkdtempSync, readFileSync, readlinkSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { finishedBuilds, hold, publish } from './builds.mjs';

describe('the folder of builds', () => {
  let root: string;
  beforeEach(() => {
    root = mkdtempSync(path.join(tmpdir(), 'upstairs-builds-'));
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  const at = (id: string, ...rest: string[]) => path.join(root, '.builds', id, ...rest);

  /** What `next build` leaves: a marker of completion and a script named by its content. */
  function make(id: string): void {
    mkdirSync(at(id, 'static', 'chunks'), { recursive: true });
    writeFileSync(at(id, 'BUILD_ID'), id);
    writeFileSync(at(id, 'static', 'chunks', `${id}.js`), `// ${id}`);
  }

  function makeAndPublish(...ids: string[]): void {
    for (const id of ids) {
      make(id);
      publish(id, `hash-${id}`, root);
    }
  }

  it('points .next to the newest and remembers what it was made of', () => {
    makeAndPublish('a', 'b');
    expect(readlinkSync(path.join(root, '.next'))).toBe(path.join('.builds', 'b'));
    expect(finishedBuilds(root).map(({ id, hash }) => [id, hash])).toEqual([['b', 'hash-b'], ['a', 'hash-a']]);
  });

  it('takes the place of a folder that a build by hand left', () => {
    mkdirSync(path.join(root, '.next', 'server'), { recursive: true });
    makeAndPublish('a');
    expect(readlinkSync(path.join(root, '.next'))).toBe(path.join('.builds', 'a'));
  });

  it('keeps the static files of the last three builds served, and no more', () => {
    makeAndPublish('a', 'b', 'c', 'd');
    const chunk = (id: string) => at('d', 'static', 'chunks', `${id}.js`);
    expect(readFileSync(chunk('b'), 'utf8')).toBe('// b');
    expect(existsSync(chunk('c'))).toBe(true);
    expect(existsSync(chunk('a'))).toBe(false);
  });

  it('deletes older builds, but never one that a living process serves', () => {
    make('a');
    publish('a', 'hash-a', root);
    hold('a', root);
    makeAndPublish('b', 'c', 'd', 'e');
    expect(existsSync(at('a'))).toBe(true);
    expect(existsSync(at('b'))).toBe(false);
    expect(existsSync(at('c'))).toBe(true);
  });

  it('publishes an earlier build again when its sources come back', () => {
    makeAndPublish('a', 'b');
    publish('a', 'hash-a', root);
    expect(finishedBuilds(root).map(({ id }) => id)).toEqual(['a', 'b']);
    expect(existsSync(at('a', 'static', 'chunks', 'b.js'))).toBe(true);
  });

  it('does not count a build that was never finished', () => {
    makeAndPublish('a');
    rmSync(at('a', 'BUILD_ID'));
    expect(finishedBuilds(root)).toEqual([]);
  });
});
