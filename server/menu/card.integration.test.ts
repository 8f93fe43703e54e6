import sharp from 'sharp';
import { beforeEach, describe, expect, it } from 'vitest';
import { uploadPath } from '@/domain/menu/picture';
import type { CardDraft } from '@/domain/menu/shop-card';
import { parseInput } from '@/app/_lib/parse-input';
import { saveCardSchema } from '@/app/_lib/schemas/card';
import { read } from '@/server/db';
import { keepPicture } from '@/server/pictures/keep-picture';
import { hireStaff, logged } from '@/server/testing/staffed-tower';
import { checksum, clerk, cook, owner, sleepUntil, useTower } from '@/server/testing/tower';
import { loadShop } from './load-shops';
import { readAvailability } from './read-availability';
import { readCard } from './read-card';
import { saveCard } from './save-card';

useTower();
beforeEach(hireStaff);

const card: CardDraft = {
  picture: '/goods/shop.svg',
  contactPhone: '2021',
  where: { zh: '电梯口左转', en: '' },
  keeper: '小林',
  businessLicence: '91310000MA1FL0XX00',
  foodLicence: 'JY13101000000000',
  today: { zh: '荔枝到了', en: 'Lychees are in' },
};
const done = { ok: true, value: null };
const refused = (code: string) => ({ ok: false, error: { code } });
const save = (more: Partial<CardDraft> = {}, actor = owner) => saveCard(actor, { shop: 'corner', card: { ...card, ...more } });

async function todayOf(slug: string) {
  const answer = await readAvailability({ floor: '27' });
  return answer.ok ? answer.value.shops.find((shop) => shop.slug === slug)?.today : 'refused';
}

describe('a shop’s card', () => {
  it('is on its menu at once, also of phones that keep it, and is noted field by field', async () => {
    const revision = (await loadShop('corner'))!.revision;
    expect(await save()).toEqual(done);
    const { picture, contactPhone, today, ...words } = card;
    expect(await loadShop('corner')).toMatchObject({ picture, contactPhone, card: words, revision: revision + 1 });
    expect(JSON.stringify(await loadShop('corner'))).not.toContain(today.zh);
    expect(await logged()).toEqual([
      'owner shop_card_saved 小铺 {"field":"contactPhone","before":"2020","now":"2021"}',
      'owner shop_card_saved 小铺 {"field":"where","before":"","now":"电梯口左转"}',
      'owner shop_card_saved 小铺 {"field":"keeper","before":"","now":"小林"}',
      'owner shop_card_saved 小铺 {"field":"businessLicence","before":"","now":"91310000MA1FL0XX00"}',
      'owner shop_card_saved 小铺 {"field":"foodLicence","before":"","now":"JY13101000000000"}',
      'owner shop_card_saved 小铺 {"field":"today","before":"","now":"荔枝到了 / Lychees are in"}',
    ]);
    await save();
    await save({ keeper: '' });
    expect((await logged()).slice(6)).toEqual(['owner shop_card_saved 小铺 {"field":"keeper","before":"小林","now":""}']);
  });

  it('has the picture that its owner sent, and none that nobody sent', async () => {
    const sent = await keepPicture(await sharp({ create: { width: 640, height: 480, channels: 3, background: 'teal' } }).png().toBuffer());
    if (!sent.ok) throw new Error(sent.error.code);
    expect(await save({ picture: sent.value.picture })).toEqual(done);
    expect((await loadShop('corner'))!.picture).toBe(`${sent.value.picture}-96.webp`);
    expect((await logged()).at(0)).toContain('{"field":"picture"');
    const before = await checksum();
    for (const picture of [uploadPath('0'.repeat(64)), 'https://elsewhere.example/a.png', '/goods/../a.svg']) {
      expect(await save({ picture })).toEqual({ ok: false, error: { code: 'invalid', fields: { 'card.picture': 'unknown' } } });
    }
    expect(await checksum()).toBe(before);
  });

  it('is written by the shop’s owner only', async () => {
    const before = await checksum();
    expect(await save({}, clerk)).toEqual(refused('forbidden'));
    expect(await save({}, cook)).toEqual(refused('not_found'));
    expect(await save({}, { ...clerk, roles: { corner: 'owner' } })).toEqual(refused('forbidden'));
    expect([await readCard(clerk, 'corner'), await readCard(cook, 'corner')]).toEqual([refused('forbidden'), refused('not_found')]);
    expect(await checksum()).toBe(before);
  });
});

describe('the line of today', () => {
  it('is told until the building’s midnight, and then is no line any more', async () => {
    await save();
    expect(await todayOf('corner')).toEqual(card.today);
    expect(await todayOf('kitchen')).toBeUndefined();
    const untilMidnight = 12 * 3600;
    sleepUntil(untilMidnight - 1);
    expect(await todayOf('corner')).toEqual(card.today);
    sleepUntil(untilMidnight);
    expect(await todayOf('corner')).toBeUndefined();
    const draft = await readCard(owner, 'corner');
    expect(draft.ok && draft.value.today).toEqual({ zh: '', en: '' });
    await save();
    expect((await logged()).at(-1)).toContain('"field":"today","before":"","now":"荔枝到了');
    expect(await todayOf('corner')).toEqual(card.today);
  });

  it('asks no open page to begin anew: it comes with the availability', async () => {
    await save();
    const { revision } = (await loadShop('corner'))!;
    await save({ today: { zh: '最后三斤', en: '' } });
    await save({ today: { zh: '最后三斤', en: '' } });
    expect((await loadShop('corner'))!.revision).toBe(revision);
    expect(await todayOf('corner')).toEqual({ zh: '最后三斤', en: '' });
  });

  it('goes when it is emptied', async () => {
    await save();
    await save({ today: { zh: '', en: '' } });
    expect(await todayOf('corner')).toBeUndefined();
    expect(await read().shopCard.findFirst()).toMatchObject({ todayUntil: null });
  });
});

describe('what a card may not hold', () => {
  it.each([
    ['a keeper of markup', { keeper: '<img src=x>' }, 'card.keeper'],
    ['a keeper of a thousand letters', { keeper: 'x'.repeat(1000) }, 'card.keeper'],
    ['a line that turns around', { today: { zh: '荔枝\u202e', en: '' } }, 'card.today.zh'],
    ['English alone', { where: { zh: '', en: 'Left' } }, 'card.where.zh'],
    ['no phone', { contactPhone: '' }, 'card.contactPhone'],
    ['a phone that runs a script', { contactPhone: 'javascript:alert(1)' }, 'card.contactPhone'],
    ['no picture at all', { picture: '' }, 'card.picture'],
    ['a field that there is not', { owner: 'me' }, 'card.owner'],
  ])('%s', (_, more, field) => {
    const parsed = parseInput(saveCardSchema, { shop: 'corner', card: { ...card, ...more } });
    expect(!parsed.ok && parsed.error.code === 'invalid' && Object.keys(parsed.error.fields)).toEqual([field]);
  });

  it.each([card.contactPhone, '63', '8008*1'])('and this it may, with the phone %s, as a shop may begin with', (contactPhone) =>
    expect(parseInput(saveCardSchema, { shop: 'corner', card: { ...card, contactPhone } })).toMatchObject({ ok: true }));
});
