import type { DemoOwner } from '@/domain/building/demo-owner';
import type { SetupInput } from '@/domain/building/plan-setup';
import type { Locale } from '@/domain/menu/shop';
import { ok, type Result } from '@/domain/result';
import { setUpBuilding } from '@/server/setup/set-up-building';
import { setUpDemo } from '@/server/setup/set-up-demo';
import { addressOf } from './address';
import type { Exchange } from './cookie-jar';
import { deviceFor } from './device';
import { familyOf, keepSignedIn } from './open-session';

const setterOf = (exchange: Exchange) => ({
  device: deviceFor(exchange).id,
  address: addressOf(exchange.incoming),
  family: familyOf(exchange.incoming),
});

type Own = { token: string; locale: Locale; setup: SetupInput };

/** Sets up the building and leaves its owner's session in the browser's cookies. */
export async function openOwnBuilding({ setup, ...setter }: Own, exchange: Exchange): Promise<Result<null>> {
  const set = await setUpBuilding({ ...setter, ...setterOf(exchange) }, setup);
  return keepSignedIn(exchange, set);
}

/** Seeds the demo and leaves its owner's session in the browser's cookies; answers the sign-in for other devices. */
export async function openDemo({ token }: { token: string }, exchange: Exchange): Promise<Result<DemoOwner>> {
  const set = await setUpDemo({ token, ...setterOf(exchange) });
  if (!set.ok) return set;
  await keepSignedIn(exchange, ok(set.value.session));
  return ok(set.value.owner);
}
