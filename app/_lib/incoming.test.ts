import { expect, test } from 'vitest';
import { incomingFrom } from './incoming';

const cookie = (header: string, name: string) => incomingFrom(new Headers({ cookie: header })).cookie(name);

test('a cookie is found among others, whole, and only under its own name', () => {
  expect(cookie('a=1; upstairs_desk=t=o=k; b=2', 'upstairs_desk')).toBe('t=o=k');
  expect(cookie('xupstairs_desk=1; upstairs_desk_2=2', 'upstairs_desk')).toBeNull();
});

test('of a repeated cookie the first counts', () => {
  expect(cookie('a=1; a=2', 'a')).toBe('1');
});

test('no header, no cookie', () => {
  expect(incomingFrom(new Headers()).cookie('a')).toBeNull();
});
