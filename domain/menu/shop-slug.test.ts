import fc from 'fast-check';
import { expect, it } from 'vitest';
import { reservedWords } from '../building/reserved-words';
import { proposeSlug, slugFault } from './shop-slug';

it.each([['xiaopu', null], ['20f-xiaopu', null], ['', 'required'], ['Xiaopu', 'not_a_slug'], ['xiao pu', 'not_a_slug'], ['-a', 'not_a_slug'], ['a--b', 'not_a_slug'], ['小铺', 'not_a_slug'], ['a'.repeat(41), 'too_long']])(
  '%j: %s',
  (slug, fault) => expect(slugFault(slug)).toBe(fault),
);

it.each(reservedWords.filter((word) => !word.includes('.')))('%s is reserved, and never proposed', (word) => {
  expect(slugFault(word)).toBe('reserved');
  expect(proposeSlug(word, '')).toBe(`${word}-shop`);
});

it('what is proposed can always be taken', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 60 }), fc.stringMatching(/^[a-z0-9]{0,60}$/), (en, read) => {
      expect(slugFault(proposeSlug(en, read))).toBeNull();
    }),
  );
});

it('the English name goes before how the Chinese one is read', () => {
  expect(proposeSlug('Café No. 8', 'kafei')).toBe('cafe-no-8');
  expect(proposeSlug('', 'xiaopu')).toBe('xiaopu');
});
