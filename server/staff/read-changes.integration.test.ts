import { beforeEach, describe, expect, it } from 'vitest';
import { logPage } from '@/domain/staff/change-log';
import { saveSettings } from '@/server/building/save-settings';
import { pauseShop } from '@/server/menu/pause-shop';
import { hired, hireStaff } from '@/server/testing/staffed-tower';
import { clerk, cook, mondayNoon, owner, useTower } from '@/server/testing/tower';
import { readChanges } from './read-changes';
import { removeFromShop } from './remove-from-shop';

useTower();
beforeEach(hireStaff);

const all = { shop: null, before: null };
const until = new Date(mondayNoon.getTime() + 60_000).toISOString();

const kinds = async (...asked: Parameters<typeof readChanges>): Promise<string[]> => {
  const log = await readChanges(...asked);
  return log.ok ? log.value.lines.map(({ who, shop, change }) => `${who} ${shop ?? 'building'} ${change.kind}`) : [log.error.code];
};

describe('the log', () => {
  beforeEach(async () => {
    await pauseShop(clerk, { shop: 'corner', until });
    await pauseShop(cook, { shop: 'kitchen', until });
    await saveSettings(owner, { requiresScan: false });
  });

  it('shows who owns every shop everything, newest first', async () => {
    expect(await kinds(owner, all)).toEqual(['owner building scan_required', 'cook kitchen shop_paused', 'clerk corner shop_paused']);
    expect(await kinds(owner, { shop: 'corner', before: null })).toEqual(['clerk corner shop_paused']);
  });

  it('shows an owner of one shop that shop, and not the building', async () => {
    const partner = await hired('partner', { kitchen: 'owner' });
    expect(await kinds(partner, all)).toEqual(['cook kitchen shop_paused']);
    expect(await kinds(partner, { shop: 'corner', before: null })).toEqual(['not_found']);
  });

  it('is no business of clerks', async () => {
    expect(await kinds(clerk, all)).toEqual(['forbidden']);
    expect(await kinds(clerk, { shop: 'corner', before: null })).toEqual(['forbidden']);
    const mixed = { ...clerk, roles: { corner: 'clerk', kitchen: 'owner' } } as const;
    expect(await kinds(mixed, all)).toEqual(['cook kitchen shop_paused']);
  });

  it('keeps the names of who has left', async () => {
    await removeFromShop(owner, { shop: 'corner', staff: clerk.id });
    expect(await kinds(owner, { shop: 'corner', before: null })).toEqual(['owner corner staff_removed', 'clerk corner shop_paused']);
  });

  it('is told a page at a time, without a gap and without a double', async () => {
    for (let time = 0; time < logPage; time++) await pauseShop(clerk, { shop: 'corner', until });
    const first = await readChanges(owner, all);
    if (!first.ok) throw new Error(first.error.code);
    const second = await readChanges(owner, { shop: null, before: first.value.older });
    if (!second.ok) throw new Error(second.error.code);
    expect([first.value.lines.length, second.value.lines.length, second.value.older]).toEqual([logPage, 3, null]);
    const seqs = [...first.value.lines, ...second.value.lines].map(({ seq }) => seq);
    expect(seqs).toEqual([...new Set(seqs)].sort((a, b) => b - a));
  });
});
