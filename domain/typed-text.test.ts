import { describe, expect, it } from 'vitest';
import { hasMarkup, isUnprintable, isVisible, lengthOf, tidy } from './typed-text';

describe('a text that somebody typed', () => {
  it('has its white space folded', () => expect(tidy(' a\t\n b\u3000c ')).toBe('a b c'));
  it('is as long as it looks', () => expect(['', '锅贴', '🥟a'].map(lengthOf)).toEqual([0, 2, 2]));
  it('may say that somebody loves it, and is no tag', () => expect(['I <3 you', 'a < b', '<b>', '</p', '<!--', '<?x'].map(hasMarkup)).toEqual([false, false, true, true, true, true]));
  it('holds no control characters, nor what turns the text around it', () => expect(['锅贴 5', 'a\u0007', '\u202e5', '\u2066'].map(isUnprintable)).toEqual([false, true, true, true]));
  it('can be seen', () => expect(['a', '锅', '🥟', '', ' ', '\u200d', '\u0301'].map(isVisible)).toEqual([true, true, true, false, false, false, false]));
});
