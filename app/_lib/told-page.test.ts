import { expect, test } from 'vitest';
import type { Told } from '@/server/placards/resolve-scan';
import { toldPage } from './told-page';

const told: Told = {
  kind: 'told',
  floor: '27',
  code: 'k7qm2xabc',
  link: 'shr_1', source: { kind: 'neighbour', id: 'flr_27' },
  thing: { kind: 'item', targetId: 'itm_tea', shop: 'xiaopu', name: { zh: '茶', en: 'Tea' }, about: { zh: '热的', en: '' }, picture: '/goods/tea.svg' },
  building: { zh: '小楼', en: 'Small Tower' },
  locale: 'zh',
  vouches: true,
};
const htmlOf = (more: Partial<Told> = {}, locale: 'zh' | 'en' = 'en') => toldPage({ ...told, ...more }, locale).text();

test('previews get a title, a line and a picture in the language', async () => {
  const html = await htmlOf();
  expect(html).toContain('<html lang="en">');
  for (const tag of ['og:title" content="Tea"', 'og:image" content="http://localhost:3000/api/v1/share-pictures?kind=item&amp;id=itm_tea"', 'og:url" content="http://localhost:3000/f/q/27-k7qm2xabc"']) {
    expect(html).toContain(tag);
  }
  expect(await htmlOf({}, 'zh')).toContain('og:description" content="热的 · 27 楼的邻居推荐。小楼的店，送到您桌上。"');
});

test('people are led on to the thing, and are told when the word is over', async () => {
  expect(await htmlOf()).toContain('location.replace("/f/en/27/xiaopu?told=vouched#itm_tea")');
  expect(await htmlOf({ vouches: false })).toContain('location.replace("/f/en/27/xiaopu?told=over#itm_tea")');
});

test('a group is led to on its own page', async () => {
  const html = await htmlOf({ thing: { ...told.thing, kind: 'group', targetId: 'grp_1' } });
  expect(html).toContain('location.replace("/f/en/27/groups/grp_1?told=vouched")');
  expect(html).toContain('<a class="back" href="/f/en/27/groups/grp_1">');
});

test('nothing that a shop calls itself or its goods becomes markup or script', async () => {
  const evil = `"><script>alert(1)</script>'&</script>`;
  const html = await htmlOf({ thing: { kind: 'item', targetId: evil, shop: 'xiaopu', name: { zh: evil, en: evil }, about: { zh: evil, en: evil }, picture: '/goods/tea.svg' }, building: { zh: evil, en: evil } });
  expect(html.match(/<script/g)).toHaveLength(1);
  expect(html.match(/<\/script/g)).toHaveLength(1);
  expect(html).not.toContain(evil);
});
