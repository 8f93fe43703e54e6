import { describe, expect, it } from 'vitest';
import { forgetBuilding } from '@/server/building/load-building';
import { write } from '@/server/db';
import { useTower } from '@/server/testing/tower';
import { findDemoPlacard } from './find-demo-placard';

useTower();

const setDemo = async (isDemo: boolean) => {
  await write((tx) => tx.building.updateMany({ data: { isDemo } }));
  forgetBuilding();
};

describe('the demo’s placard', () => {
  it('is the live code of the floor, never a retired or a revoked one', async () => {
    await setDemo(true);
    expect(await findDemoPlacard('27')).toEqual({ ok: true, value: { floor: '27', code: 'k7qm2x' } });
    expect(await findDemoPlacard('20')).toEqual({ ok: false, error: { code: 'not_found' } });
    expect(await findDemoPlacard('99')).toEqual({ ok: false, error: { code: 'not_found' } });
  });

  it('does not exist in a real building', async () => {
    await setDemo(false);
    expect(await findDemoPlacard('27')).toEqual({ ok: false, error: { code: 'not_found' } });
  });
});
