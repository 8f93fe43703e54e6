import type { Locale } from '@/domain/menu/shop';
import { ok, type Result } from '@/domain/result';
import type { StaffActor } from '@/domain/staff/actor';
import { changePasscode } from '@/server/staff/change-passcode';
import { endOwnSessions } from '@/server/staff/end-sessions';
import { joinByInvite } from '@/server/staff/join-by-invite';
import { takePasscodeLink } from '@/server/staff/take-passcode-link';
import { addressOf } from './address';
import type { Exchange } from './cookie-jar';
import { deviceFor } from './device';
import { keepProof, proofsOf } from './known-devices';
import { familyOf, keepSignedIn } from './open-session';
import { sessionToken } from './session';

type Joining = { token: string; name: string; passcode: string; locale: Locale };

const browserOf = (exchange: Exchange) => ({ device: deviceFor(exchange).id, family: familyOf(exchange.incoming) });

/** Joins a shop by a link and leaves the session in the browser's cookies. */
export const openByInvite = async (typed: Joining, exchange: Exchange): Promise<Result<null>> =>
  keepSignedIn(exchange, await joinByInvite({ ...typed, ...browserOf(exchange) }));

/** Sets a new passcode by a link and leaves the session in the browser's cookies. */
export const openByPasscodeLink = async (typed: { token: string; passcode: string }, exchange: Exchange): Promise<Result<null>> =>
  keepSignedIn(exchange, await takePasscodeLink({ ...typed, ...browserOf(exchange) }));

/** Changes one's own passcode; the session that asks is the one that goes on, and its browser stays known. */
export async function changeOwnPasscode(actor: StaffActor, typed: { old: string; chosen: string }, exchange: Exchange): Promise<Result<null>> {
  const { incoming, jar } = exchange;
  const proofs = proofsOf(incoming);
  const browser = { device: deviceFor(exchange), address: addressOf(incoming), proofs };
  const changed = await changePasscode(actor, { ...typed, ...browser, token: sessionToken(incoming) ?? '' });
  if (!changed.ok) return changed;
  keepProof(jar, proofs, changed.value.proof);
  return ok(null);
}

/** Ends one's own sessions on other devices than the one that asks. */
export const closeOtherSessions = (actor: StaffActor, { which }: { which: { session: string } | 'others' }, { incoming }: Exchange): Promise<Result<null>> =>
  endOwnSessions(actor, { which, token: sessionToken(incoming) ?? '' });
