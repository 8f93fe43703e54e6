import { reservedWords } from '../building/reserved-words';

/** Letters of a shop's name in addresses: they are printed and typed. */
export const slugLimit = 40;

const slugShape = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Why this cannot be a shop's name in addresses, or null; the reserved words stand where a shop could (decision 0008). */
export function slugFault(slug: string): 'required' | 'too_long' | 'not_a_slug' | 'reserved' | null {
  if (slug === '') return 'required';
  if (slug.length > slugLimit) return 'too_long';
  if (!slugShape.test(slug)) return 'not_a_slug';
  return (reservedWords as readonly string[]).includes(slug) ? 'reserved' : null;
}

/**
 * A name in addresses to begin with, from the English name or how the Chinese one is read; never a reserved one.
 * @param read pinyin of the Chinese name, letters and digits only
 */
export function proposeSlug(nameEn: string, read: string): string {
  const english = nameEn.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '');
  const slug = (english || read).slice(0, slugLimit).replace(/-+$/, '');
  if (slug === '') return 'shop';
  return slugFault(slug) === 'reserved' ? `${slug}-shop` : slug;
}
