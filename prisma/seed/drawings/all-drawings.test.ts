import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { firstPicture } from '@/domain/menu/plan-shop';
import { demoRows } from '../demo-rows';
import { allDrawings } from './all-drawings';

const folder = fileURLToPath(new URL('../../../public/goods/', import.meta.url));
const files = new Map(
  readdirSync(folder)
    .filter((name) => name.endsWith('.svg'))
    .map((name) => [name.replace(/\.svg$/, ''), readFileSync(path.join(folder, name), 'utf8')]),
);
const pictures = [...[...demoRows.shops, ...demoRows.items].map(({ picture }) => picture), firstPicture];
const used = pictures.map((picture) => /^\/goods\/([a-z0-9-]+)\.svg$/.exec(picture)![1]!);

test('the files are what the script draws', () => {
  expect(files).toEqual(new Map([...allDrawings()].sort(([a], [b]) => (a < b ? -1 : 1))));
});

test('every good and shop has its picture, goods without one their tile, and no picture hangs about unused', () => {
  expect([...new Set([...used, 'none'])].sort()).toEqual([...files.keys()].sort());
});

test('no two goods of a shop share a picture, not even under two names', () => {
  for (const { id } of demoRows.shops) {
    const items = demoRows.items.filter(({ shopId }) => shopId === id);
    const drawn = items.map(({ picture }) => files.get(picture.slice('/goods/'.length, -'.svg'.length)));
    expect(new Set(drawn).size).toBe(items.length);
  }
});

test('pictures share the box, run nothing, fetch nothing, and stay small', () => {
  for (const [name, svg] of files) {
    expect(svg, name).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="32" height="32" viewBox="0 0 32 32" fill="none">.*<\/svg>\n$/s);
    expect(svg.replace('http://www.w3.org/2000/svg', ''), name).not.toMatch(/script|href|http|<style|<text|NaN|undefined|\son\w+=/);
    expect(gzipSync(svg).length, name).toBeLessThan(2000);
  }
});
