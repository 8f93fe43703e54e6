import { expect, test } from 'vitest';
import { incomingFrom } from './incoming';
import { localeOf } from './locale';

const locale = (headers: Record<string, string>) => localeOf(incomingFrom(new Headers(headers)));

test.each([
  ['nothing said', {}, 'zh'],
  ['English first', { 'accept-language': 'en-GB,en;q=0.9,zh;q=0.8' }, 'en'],
  ['Chinese preferred by quality', { 'accept-language': 'en;q=0.5, zh-CN;q=0.9' }, 'zh'],
  ['English behind a language we lack', { 'accept-language': 'fr, en;q=0.4' }, 'en'],
  ['English refused', { 'accept-language': 'fr, en;q=0' }, 'zh'],
  ['only languages we lack', { 'accept-language': 'fr, de' }, 'zh'],
  ['a picked language before the browser’s', { 'accept-language': 'en', cookie: 'upstairs_locale=zh' }, 'zh'],
  ['a picked language we lack', { 'accept-language': 'en', cookie: 'upstairs_locale=fr' }, 'en'],
  ['rubbish', { 'accept-language': ';;;,=,en-;q=x' }, 'en'],
])('with %s', (_, headers: Record<string, string>, expected) => {
  expect(locale(headers)).toBe(expected);
});
