import type { PlacardReference } from '@/domain/building/placard';
import { now } from './clock';
import { savePlacard } from './placard-memory';
import { postJson } from './post-json';

/** Only in the demo: what a scan of a floor's placard would give. @returns whether the phone has it now */
export async function takeDemoPlacard(floor: string): Promise<boolean> {
  const answer = await postJson<PlacardReference>('/api/v1/demo-placard', { floor });
  if (answer?.ok) savePlacard(answer.value, now());
  return answer?.ok === true;
}
