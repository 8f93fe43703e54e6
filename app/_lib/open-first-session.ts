import type { DemoOwner } from '@/domain/building/demo-owner';
import type { SetupInput } from '@/domain/building/plan-setup';
import type { Locale } from '@/domain/menu/shop';
import { ok, type Result } from '@/domain/result';
import type { SignedIn } from '@/server/auth/sign-in';
import { setUpBuilding } from '@/server/setup/set-up-building';
import { setUpDemo } from '@/server/setup/set-up-demo';
import { addressOf } from './address';
import type { Exchange } from './cookie-jar';
import { deviceFor } from './device';
import { keepProof, proofsOf } from './known-devices';
import { keepSession } from './session';

function keep({ token, proof }: SignedIn, { incoming, jar }: Exchange): void {
  keepSession(jar, token);
  keepProof(jar, proofsOf(incoming), proof);
}

const setterOf = (exchange: Exchange) => ({ device: deviceFor(exchange).id, address: addressOf(exchange.incoming) });

type Own = { token: string; locale: Locale; setup: SetupInput };

/** Sets up the building and leaves its owner's session in the browser's cookies. */
export async function openOwnBuilding({ setup, ...setter }: Own, exchange: Exchange): Promise<Result<null>> {
  const set = await setUpBuilding({ ...setter, ...setterOf(exchange) }, setup);
  if (!set.ok) return set;
  keep(set.value, exchange);
  return ok(null);
}

/** Seeds the demo and leaves its owner's session in the browser's cookies; answers the sign-in for other devices. */
export async function openDemo({ token }: { token: string }, exchange: Exchange): Promise<Result<DemoOwner>> {
  const set = await setUpDemo({ token, ...setterOf(exchange) });
  if (!set.ok) return set;
  keep(set.value.session, exchange);
  return ok(set.value.owner);
}
