import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readDrawing } from './drawing';

const drawings = readdirSync('public/goods').filter((name) => name.endsWith('.svg'));

it('reads every drawing of the app, and closes what it opens', () => {
  expect(drawings.length).toBeGreaterThan(100);
  for (const name of drawings) {
    const { steps } = readDrawing(readFileSync(`public/goods/${name}`, 'utf8'));
    const depth = steps.reduce((open, { step }) => open + (step === 'save' ? 1 : step === 'restore' ? -1 : 0), 0);
    expect([name, depth]).toEqual([name, 0]);
    expect(steps.some(({ step }) => step === 'paint')).toBe(true);
    for (const step of steps) if (step.step === 'clip') expect(step.path).toMatch(/^M/);
  }
});

it('says so of anything else', () => {
  expect(() => readDrawing('<svg><text>27</text></svg>')).toThrow('text');
  expect(() => readDrawing('<svg><path transform="skewX(3)" d="M0 0"/></svg>')).toThrow('skewX');
});
