import { describe, expect, it } from 'vitest';
import { forgetBuilding } from '@/server/building/load-building';
import { write } from '@/server/db';
import { useTower } from '@/server/testing/tower';
import { demoPlacard } from './demo-placard';

useTower();

const setDemo = async (isDemo: boolean) => {
  await write((tx) => tx.building.updateMany({ data: { isDemo } }));
  forgetBuilding();
};

describe('the demo’s placard', () => {
  it('is the live code of the floor, never a retired or a revoked one', async () => {
    await setDemo(true);
    expect(await demoPlacard('27')).toEqual({ ok: true, value: { floor: '27', code: 'k7qm2x' } });
    expect(await demoPlacard('20')).toEqual({ ok: false, error: { code: 'not_found' } });
    expect(await demoPlacard('99')).toEqual({ ok: false, error: { code: 'not_found' } });
  });

  it('does not exist in a real building', async () => {
    await setDemo(false);
    expect(await demoPlacard('27')).toEqual({ ok: false, error: { code: 'not_found' } });
  });
});
